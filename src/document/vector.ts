/* Pictures made of lines and surfaces instead of dots: what is left of an SVG when everything that could act is gone. */

/** A drawing, in pixels (96 to the inch), y downwards from its upper left corner. What reaches over its edges is not seen. */
export interface Vector {
  readonly width: number;
  readonly height: number;
  /** What lies underneath first. */
  readonly shapes: readonly Shape[];
}

export interface Shape {
  readonly path: readonly Segment[];
  /** `#rrggbb`; not filled when left out. */
  readonly fill?: string;
  /** Where lines of one path cross, every second surface is empty. */
  readonly evenOdd?: boolean;
  readonly stroke?: Stroke;
}

export interface Stroke {
  /** `#rrggbb`. */
  readonly color: string;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miter: number;
  /** Lengths of dashes and gaps; a whole line when left out. */
  readonly dashes?: readonly number[];
}

/** Absolute, all of them: move, line, cubic curve, close. */
export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];
