package uk.improvementboard.metrics.forecast;

/** The standard normal distribution, to about 15 digits and the same on every machine. */
final class Normal {

    private static final double Z80 = 1.2815515655446004;
    private static final double Z95 = 1.959963984540054;
    private static final double[] UPPER = {
        0.0352624965998911,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376,
    };
    private static final double[] LOWER = {
        0.0883883476483184,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752,
    };

    private Normal() {}

    /** {@return the point that 80% of the distribution lies within, either side of 0} */
    static double z80() {
        return Z80;
    }

    /** {@return the point that 95% of the distribution lies within, either side of 0} */
    static double z95() {
        return Z95;
    }

    /** {@return the share of the distribution at or below a point: Hart's rational approximation in West's arrangement (2005)} */
    static double below(double z) {
        var x = Math.abs(z);
        if (x > 37) {
            return z > 0 ? 1 : 0;
        }
        var density = StrictMath.exp((-x * x) / 2);
        double tail;
        if (x < 7.07106781186547) {
            tail = (density * polynomial(UPPER, x)) / polynomial(LOWER, x);
        } else {
            tail = density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
        }
        return z > 0 ? 1 - tail : tail;
    }

    /** {@return the point below which a share of the distribution lies, by bisection: slow, for tables made once} */
    static double quantile(double share) {
        var low = -38.0;
        var high = 38.0;
        for (var i = 0; i < 80; i++) {
            var middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double polynomial(double[] coefficients, double x) {
        var sum = 0.0;
        for (var coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}
