import type { VerbClass } from "../speech-rules.js";
import { actingVerbsDe } from "./acting-verbs.js";
import { judgingVerbsDe } from "./judging-verbs.js";
import { sayingVerbsDe } from "./saying-verbs.js";

/** German verbs (and a few verb phrases) that report what somebody said, wrote or thought. */
export const verbsDe: VerbClass[] = [...sayingVerbsDe, ...actingVerbsDe, ...judgingVerbsDe];
