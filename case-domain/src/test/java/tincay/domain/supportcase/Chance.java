package tincay.domain.supportcase;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import tincay.domain.Facts;

/** What comes to people's mind by chance; the same seed gives the same. */
record Chance(SplittableRandom random) {

    LocalDate day() {
        return Facts.ARRIVAL.plusDays(random.nextInt(-1, 35));
    }

    <T> T one(T[] things) {
        return things[random.nextInt(things.length)];
    }

    /** One of the last few. */
    <T> T recent(List<T> things) {
        return things.get(Math.max(0, things.size() - 1 - random.nextInt(3)));
    }

    boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
