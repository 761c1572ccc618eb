package tincay.projections.statistics.counting;

import tincay.projections.statistics.plan.TablePlan;

/** The cells of one table, period and area: how many stand in each, and the sum of their record keys. */
public final class Cells {

    private final long[] counts;
    private final long[] keys;

    Cells(TablePlan table) {
        counts = new long[table.size()];
        keys = new long[table.size()];
    }

    /** @throws IllegalStateException if the facts that say where it stands were not opened */
    void add(int cell, long recordKey) {
        if (cell == Contribution.UNOPENED) {
            throw new IllegalStateException("what is counted was not opened");
        }
        counts[cell]++;
        keys[cell] += recordKey;
    }

    public long count(int cell) {
        return counts[cell];
    }

    /** Modulo 2⁶⁴, 0 where nobody stands. */
    public long key(int cell) {
        return keys[cell];
    }

    @Override
    public String toString() {
        return "▇";
    }
}
