/**
 * Natural logarithm and exponential from + − × ÷ alone, so that every machine gives the same bits (`Math.log` and `Math.exp`
 * may differ between engines). Argument reduction and polynomials: W. J. Cody and W. Waite's scheme with the coefficients of
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
/** 2^512, 2^256, … 2^1 with their exponents: what a number is divided by, or multiplied with, until it lies in [1, 2). */
const HALVING_EXPONENTS = Int32Array.of(512, 256, 128, 64, 32, 16, 8, 4, 2, 1);
/** From here on they serve for what is near 1: below 2^16, and from 2^−15 on. */
const FIRST_NEAR = 6;
const HALVING_FACTORS = Float64Array.from(HALVING_EXPONENTS, powerOfTwo);

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
  let mantissa = subnormal ? x * 18014398509481984 : x;
  let exponent = subnormal ? -54 : 0;
  const large = mantissa >= 1;
  const near = mantissa < 65_536 && mantissa >= 1 / 32_768;
  for (let i = near ? FIRST_NEAR : 0; i < HALVING_FACTORS.length; i++) {
    const factor = HALVING_FACTORS[i]!;
    if (large) {
      if (mantissa < factor) continue;
      mantissa /= factor;
      exponent += HALVING_EXPONENTS[i]!;
    } else if (mantissa * factor < 2) {
      mantissa *= factor;
      exponent -= HALVING_EXPONENTS[i]!;
    }
  }
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
