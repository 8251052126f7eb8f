package dev.stepup.leadership.measure;

/** Which differences count as being at least as far out as the one seen. */
enum Direction {
    RISE,
    FALL,
    EITHER;

    private static final double ROUNDING = 1e-9;

    boolean isAsFar(double difference, double seen) {
        return switch (this) {
            case RISE -> difference >= seen - ROUNDING;
            case FALL -> difference <= seen + ROUNDING;
            case EITHER -> Math.abs(difference) >= Math.abs(seen) - ROUNDING;
        };
    }
}
