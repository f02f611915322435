import type { InteractionName } from "../../src/model/exercise.js";
import type { Template } from "./template.js";
import { act } from "./templates/act.js";
import { evidence } from "./templates/evidence.js";
import { mode } from "./templates/mode.js";
import { order } from "./templates/order.js";
import { speaker } from "./templates/speaker.js";
import { stand } from "./templates/stand.js";
import { when } from "./templates/when.js";

/** All templates, within a section in the order in which their items stand on the page. */
export const templates = [
  evidence,
  stand,
  speaker,
  order,
  when,
  act,
  mode,
] as unknown as readonly Template<InteractionName>[];
