/**
 * Natural logarithm and exponential from + − × ÷ and the bits of a number alone, so that every machine gives the same (`Math.log` and
 * `Math.exp` may differ between engines). Argument reduction and polynomials: W. J. Cody and W. Waite's scheme with the coefficients of
 * Sun Microsystems' fdlibm (e_log.c, e_exp.c); error under 1 unit in the last place.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT2 = 1.4142135623730951;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const LEAST_POWER = -1074;
const MOST_POWER = 1023;
/** 2^(LEAST_POWER + i), each exact. */
const POWERS = powersOfTwo();
/** A number, and its bits as two words; `HIGH` is the word with the sign, the exponent and the first 20 bits of the mantissa. */
const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
const EXPONENT_OF_ONE = 0x3ff00000;
const HIGH = highWord();

function highWord(): 0 | 1 {
  number[0] = 1;
  return words[1] === EXPONENT_OF_ONE ? 1 : 0;
}

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(MOST_POWER - LEAST_POWER + 1);
  let up = 1;
  for (let power = 0; power <= MOST_POWER; power++, up *= 2) powers[power - LEAST_POWER] = up;
  let down = 1;
  for (let power = 0; power >= LEAST_POWER; power--, down /= 2) powers[power - LEAST_POWER] = down;
  return powers;
}

/** 2^power, exact, for an integer power from −1074 to 1023; 0 below. */
function powerOfTwo(power: number): number {
  return POWERS[power - LEAST_POWER] ?? 0;
}

/** ln x for x > 0; −Infinity at 0. @throws RangeError below 0 or when x is not a number */
export function log(x: number): number {
  if (!(x >= 0)) throw new RangeError(`No real logarithm of ${x}.`);
  if (x === 0 || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x;
  const subnormal = x < SMALLEST_NORMAL;
  number[0] = subnormal ? x * 18014398509481984 : x;
  const high = words[HIGH]!;
  let exponent = (high >>> 20) - (subnormal ? 1077 : 1023);
  words[HIGH] = (high & 0xfffff) | EXPONENT_OF_ONE;
  let mantissa = number[0]!;
  if (mantissa > SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + odd + even) + exponent * LN2_LOW) - f);
}

/** e^x; 0 below −745, Infinity above 709.78. @throws RangeError when x is not a number */
export function exp(x: number): number {
  if (!(x <= 0 || x > 0)) throw new RangeError('No exponential of something that is not a number.');
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const power = Math.floor(x * 1.4426950408889634 + 0.5);
  const high = x - power * LN2_HIGH;
  const low = power * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const value = 1 - (low - (r * c) / (2 - c) - high);
  // 2^1024 is no number, though value · 2^1024 may be one.
  return power === 1024 ? value * 2 * powerOfTwo(1023) : value * powerOfTwo(power);
}
