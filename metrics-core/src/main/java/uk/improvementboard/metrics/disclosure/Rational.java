package uk.improvementboard.metrics.disclosure;

import java.math.BigInteger;

/** An exact fraction in lowest terms: whether a number can be recovered must not hang on rounding. */
record Rational(BigInteger over, BigInteger under) implements Comparable<Rational> {
    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);

    static Rational of(long whole) {
        return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    private static Rational lowest(BigInteger over, BigInteger under) {
        if (under.equals(BigInteger.ONE)) {
            return new Rational(over, under);
        }
        var common = over.gcd(under);
        var signed = under.signum() < 0 ? common.negate() : common;
        return new Rational(over.divide(signed), under.divide(signed));
    }

    Rational plus(Rational other) {
        return lowest(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Rational minus(Rational other) {
        return lowest(over.multiply(other.under).subtract(other.over.multiply(under)), under.multiply(other.under));
    }

    Rational times(Rational other) {
        return lowest(over.multiply(other.over), under.multiply(other.under));
    }

    Rational dividedBy(Rational other) {
        return lowest(over.multiply(other.under), under.multiply(other.over));
    }

    int sign() {
        return over.signum();
    }

    boolean whole() {
        return under.equals(BigInteger.ONE);
    }

    /** {@return the greatest whole number not above it} */
    long floor() {
        var parts = over.divideAndRemainder(under);
        var down = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return down.longValueExact();
    }

    @Override
    public int compareTo(Rational other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
