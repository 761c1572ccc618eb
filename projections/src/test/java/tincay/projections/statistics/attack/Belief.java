package tincay.projections.statistics.attack;

import java.util.Arrays;

/**
 * What somebody believes about one true number.
 *
 * @param from the least that is thought possible
 * @param chances of it and the next ones; together 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Belief(int from, double[] chances) {

    /** Before anything is read, of somebody who knows how many there are in a year like any. */
    static Belief before(double rate) {
        int from = (int) Math.max(0, Math.floor(rate - 6 * Math.sqrt(rate) - 3));
        double[] chances = new double[(int) Math.ceil(rate + 6 * Math.sqrt(rate) + 8) - from + 1];
        double ofOne = 0;
        for (int n = 1; n <= from; n++) {
            ofOne += Math.log(rate / n);
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(ofOne - rate);
            ofOne += Math.log(rate / (from + i + 1));
        }
        return new Belief(from, chances).whole();
    }

    /** After a number was read; one that was thought impossible is not believed. */
    Belief after(Reading reading) {
        double[] after = new double[chances.length];
        for (int i = 0; i < after.length; i++) {
            after[i] = chances[i] * reading.likelihood(from + i);
        }
        return Arrays.stream(after).sum() > 0 ? new Belief(from, after).whole() : this;
    }

    /** The likelihood of a reading under this belief, if the true number is so many more. */
    double likelihood(Reading reading, int more) {
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            sum += chances[i] * reading.likelihood(from + i + more);
        }
        return sum;
    }

    double of(int number) {
        return number < from || number >= from + chances.length ? 0 : chances[number - from];
    }

    int bestGuess() {
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
        }
        return from + best;
    }

    double mean() {
        double mean = from;
        for (int i = 0; i < chances.length; i++) {
            mean += i * chances[i];
        }
        return mean;
    }

    int until() {
        return from + chances.length - 1;
    }

    Belief whole() {
        double sum = Arrays.stream(chances).sum();
        return new Belief(
                from, Arrays.stream(chances).map(chance -> chance / sum).toArray());
    }
}
