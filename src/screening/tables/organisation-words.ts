import { BUILDING_WORDS } from './organisation-words/building.ts';
import { CLOTHES_AND_MEDIA_WORDS } from './organisation-words/clothes-and-media.ts';
import { ELECTRICITY_AND_FUEL_WORDS } from './organisation-words/electricity-and-fuel.ts';
import { FOOD_AND_LAND_WORDS } from './organisation-words/food-and-land.ts';
import { GENERAL_WORDS } from './organisation-words/general.ts';
import { HEALTH_WORDS } from './organisation-words/health.ts';
import { INFORMATION_WORDS } from './organisation-words/information.ts';
import { LEARNING_WORDS } from './organisation-words/learning.ts';
import { MACHINES_WORDS } from './organisation-words/machines.ts';
import { MAKING_AND_SELLING_WORDS } from './organisation-words/making-and-selling.ts';
import { MATERIALS_WORDS } from './organisation-words/materials.ts';
import { MONEY_WORDS } from './organisation-words/money.ts';
import { PUBLIC_LIFE_WORDS } from './organisation-words/public-life.ts';
import { QUALITIES_WORDS } from './organisation-words/qualities.ts';
import { SECURITY_WORDS } from './organisation-words/security.ts';
import { TRANSPORT_WORDS } from './organisation-words/transport.ts';
import { readWords } from './read-words.ts';

/**
 * Words that very many organisations have in their names, in lower case, each with the one concept that it stands for in any
 * language and script: `bank`, `банк` and `银行` are all `bank`. They weigh little, but they count, for they tell sister
 * companies apart: never fold them away. Chinese, Japanese and Korean ones stand inside longer words. What the law calls an
 * organisation is in `legal-forms.ts`.
 */
export const ORGANISATION_WORDS: ReadonlyMap<string, string> = readWords(
  [
    BUILDING_WORDS,
    CLOTHES_AND_MEDIA_WORDS,
    ELECTRICITY_AND_FUEL_WORDS,
    FOOD_AND_LAND_WORDS,
    GENERAL_WORDS,
    HEALTH_WORDS,
    INFORMATION_WORDS,
    LEARNING_WORDS,
    MACHINES_WORDS,
    MAKING_AND_SELLING_WORDS,
    MATERIALS_WORDS,
    MONEY_WORDS,
    PUBLIC_LIFE_WORDS,
    QUALITIES_WORDS,
    SECURITY_WORDS,
    TRANSPORT_WORDS,
  ].join(''),
);
