/** @noformat */
// Generated from pets.yaml. Do not edit: change the schema and run `triptych generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Owner } from "./owner.js";

/**
 * One of the pets
 *
 * @see pets.yaml#/components/schemas/Pet
 */
export type Pet = Cat | Dog;

/** @see pets.yaml#/components/schemas/Cat */
export interface Cat {
  kind: "cat";
  /** @example "Tom" */
  name?: string | null;
  /** Must be greater than 0. */
  age?: number;
  mood?: "calm" | "wild";
  owner?: Owner;
}

/** @see pets.yaml#/components/schemas/Dog */
export interface Dog {
  kind: "dog";
  /** Must be at least 2 characters long. */
  tag?: unknown;
}

/** @see pets.yaml#/paths/~1pets/get/parameters/0/schema */
export type ListPetsSortParameter = ("name" | "age")[];

/** @see pets.yaml#/paths/~1pets/post/requestBody/content/application~1json/schema */
export interface PostPetsRequest {
  pet: Pet;
}

/** @see pets.yaml#/components/responses/Failure/content/application~1json/schema */
export interface FailureResponse {
  code: number | null;
}
