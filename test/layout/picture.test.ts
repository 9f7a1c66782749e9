import { describe, expect, test } from 'vitest';
import { pictureSize } from '../../src/layout/picture.ts';
import { png } from '../support/pictures.ts';

/** The segments of a JPEG that tell its size, without a picture in it. */
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0, 0xff, 0xd9]);

describe('the size of a picture', () => {
  test('is read from a PNG and from a JPEG', () => {
    expect(pictureSize(png(30, 20))).toEqual({ width: 30, height: 20 });
    expect(pictureSize(jpeg)).toEqual({ width: 30, height: 20 });
  });

  test('is not told when the file is empty, cut off, or something else', () => {
    expect(pictureSize(new Uint8Array(0))).toBeUndefined();
    expect(pictureSize(png(300, 200).slice(0, 60))).toBeUndefined();
    expect(pictureSize(jpeg.slice(0, 15))).toBeUndefined();
    expect(pictureSize(new TextEncoder().encode('<svg/>'))).toBeUndefined();
  });

  test('is not told of pictures too large for any printer', () => {
    const huge = png(10, 10);
    new DataView(huge.buffer).setUint32(16, 20_000);
    new DataView(huge.buffer).setUint32(20, 20_000);
    expect(pictureSize(huge)).toBeUndefined();
  });
});
