package tincay.projections.statistics.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import tincay.projections.statistics.draw.KeyedHash;

/** An invented country, counted, and the keys it is published under one after the other; none of them known to the attacker. */
final class World {

    private final long seed;
    private final int keys;
    private final Country country;
    private final Counted counted;
    private final Map<KeyedHash, Press> presses = new HashMap<>();

    /**
     * A country from a seed.
     *
     * @param cases about how many in a year
     * @param keys how many
     */
    World(long seed, int cases, int keys) {
        this.seed = seed;
        this.keys = keys;
        country = new Country(seed, cases);
        counted = new Counted(CountryPlan.PLAN, country.cases());
    }

    long seed() {
        return seed;
    }

    Country country() {
        return country;
    }

    Counted counted() {
        return counted;
    }

    List<KeyedHash> keys() {
        return LongStream.range(0, keys)
                .<KeyedHash>mapToObj(key -> new SeededHash(1000 * seed + key))
                .toList();
    }

    KeyedHash firstKey() {
        return keys().getFirst();
    }

    Press press(KeyedHash key) {
        return presses.computeIfAbsent(key, first -> new Press(counted, first));
    }

    ShownNumbers shown(KeyedHash key) {
        return new ShownNumbers(CountryPlan.PLAN, press(key));
    }

    AllDraws draws(KeyedHash key) {
        return new AllDraws(counted, key);
    }
}
