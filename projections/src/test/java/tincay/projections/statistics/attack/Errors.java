package tincay.projections.statistics.attack;

import tincay.projections.statistics.release.Shown;

/** How far numbers were from the true ones. */
final class Errors {

    private static final int MANY = 10;

    private double absolute;
    private double signed;
    private int number;
    private int zeros;
    private int zerosShownAsMany;

    void add(long published, long truth) {
        absolute += Math.abs(published - truth);
        signed += published - truth;
        number++;
        if (truth == 0) {
            zeros++;
            zerosShownAsMany += Shown.isUnderFive(published) || Shown.rounded(published) < MANY ? 0 : 1;
        }
    }

    double mean() {
        return absolute / number;
    }

    double bias() {
        return Math.abs(signed / number);
    }

    int number() {
        return number;
    }

    double zerosShownAsMany() {
        return zerosShownAsMany / (double) zeros;
    }
}
