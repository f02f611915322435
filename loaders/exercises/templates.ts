import type { InteractionName } from "../../src/model/exercise.js";
import type { Template } from "./template.js";
import { act } from "./templates/act.js";
import { addressee } from "./templates/addressee.js";
import { colour } from "./templates/colour.js";
import { compare } from "./templates/compare.js";
import { conflict } from "./templates/conflict.js";
import { disagreement } from "./templates/disagreement.js";
import { evidence } from "./templates/evidence.js";
import { mode } from "./templates/mode.js";
import { names } from "./templates/names.js";
import { order } from "./templates/order.js";
import { both, improve } from "./templates/packages.js";
import { sides } from "./templates/sides.js";
import { silent } from "./templates/silent.js";
import { speaker } from "./templates/speaker.js";
import { stand } from "./templates/stand.js";
import { tell } from "./templates/tell.js";
import { voice } from "./templates/voice.js";
import { when } from "./templates/when.js";
import { whenSaid } from "./templates/when-said.js";

/** All templates. An exercise page holds what each can make of the tables, section by section. */
export const templates = [
  names,
  whenSaid,
  evidence,
  stand,
  speaker,
  addressee,
  tell,
  sides,
  order,
  when,
  act,
  mode,
  voice,
  conflict,
  silent,
  both,
  improve,
  compare,
  colour,
  disagreement,
] as unknown as readonly Template<InteractionName>[];
