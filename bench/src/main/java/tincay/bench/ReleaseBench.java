package tincay.bench;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tincay.bench.engines.Database;
import tincay.bench.engines.InventedLog;
import tincay.bench.engines.Office;
import tincay.bench.engines.Server;
import tincay.bench.rounds.Ratio;
import tincay.bench.rounds.Ratio.Goal;
import tincay.bench.rounds.Rounds;
import tincay.projections.statistics.plan.Period;
import tincay.projections.statistics.plan.Span;

/**
 * From the log to a published release and to the leader who reads it: whether ten times the cases take ten times as long and no
 * more room, and whether a table is read as fast with a hundred times the cases. Each round publishes another period of the
 * same half-year, since what is published once is published for ever.
 */
final class ReleaseBench implements Question.Trial {

    private static final List<Ratio> RATIOS = List.of(
            Ratio.of("release.time", "many: all, s", "a tenth: all, s", Goal.atMost(11, 10.5)),
            Ratio.of("release.read", "many: read in, s", "a tenth: read in, s", Goal.atMost(11, 10.5)),
            Ratio.of("release.publish", "many: publish, s", "a tenth: publish, s", Goal.atMost(11, 10.5)),
            Ratio.of("release.room", "many: room, MB", "a tenth: room, MB", Goal.atMost(1.1, 1.02)),
            Ratio.of("release.table", "many: table p99, ms", "a hundredth: table p99, ms", Goal.atMost(1.2, 1.05)));

    private static final int EVENTS_OF_A_CASE = 10;
    private static final int TIMES_FEWER = 10;
    private static final int READINGS = 2_500;
    private static final int IN_TURN = 50;
    private static final int TO_GET_WARM = 500;
    private static final Period HALF = new Period(Span.HALF_YEAR, 2026, 1);
    private static final String TABLE = "/statistics/releases/2026-H1/tables/province-by-sex-and-risk?area=01";

    /** The half-year first, then what lies in it; a quarter after its months. */
    private static final List<String> RELEASES = List.of(
            "2026-H1", "2026-M01", "2026-M02", "2026-M03", "2026-Q1", "2026-M04", "2026-M05", "2026-M06", "2026-Q2");

    /** One installation with so many cases. */
    private static final class Place implements AutoCloseable {

        private final String name;
        private final Office office;

        Place(Server server, String name, int cases) throws Exception {
            this.name = name;
            Database database = server.database(name.replace(' ', '_'));
            this.office = Office.on(server, database, HALF.due());
            InventedLog.write(office, cases, HALF.from(), HALF.until());
            database.run("vacuum analyze log.event", "checkpoint");
        }

        void release(String release, Map<String, Double> reached) {
            Heap heap = Heap.watched();
            try (heap) {
                long start = System.nanoTime();
                office.readIn();
                long readIn = System.nanoTime();
                office.publish(release);
                long end = System.nanoTime();
                reached.put(name + ": all, s", (end - start) / 1e9);
                reached.put(name + ": read in, s", (readIn - start) / 1e9);
                reached.put(name + ": publish, s", (end - readIn) / 1e9);
            }
            reached.put(name + ": room, MB", heap.usual());
            reached.put(name + ": most room, MB", heap.most());
        }

        @Override
        public void close() {
            office.close();
        }
    }

    @Override
    public Rounds rounds(Server server, Options options) throws Exception {
        int cases = options.events() / EVENTS_OF_A_CASE;
        try (var hundredth = new Place(server, "a hundredth", cases / TIMES_FEWER / TIMES_FEWER);
                var tenth = new Place(server, "a tenth", cases / TIMES_FEWER);
                var many = new Place(server, "many", cases)) {
            List<Place> path = List.of(hundredth, tenth, many);
            List<Map<String, Double>> figures = new ArrayList<>();
            for (String release : RELEASES.subList(0, Math.min(options.rounds(), RELEASES.size()))) {
                Map<String, Double> reached = new LinkedHashMap<>();
                for (Place place : path) {
                    place.release(release, reached);
                }
                read(hundredth, many, reached);
                figures.add(Collections.unmodifiableMap(reached));
                path = path.reversed();
            }
            return new Rounds(List.copyOf(figures));
        }
    }

    @Override
    public List<Ratio> ratios() {
        return RATIOS;
    }

    /** One who reads a table again and again, and how long each time took. */
    private record Reader(String name, HttpRequest request, List<Double> milliseconds) {

        static Reader at(Place place) throws Exception {
            HttpRequest request = place.office.asLeader(TABLE);
            for (int i = 0; i < TO_GET_WARM; i++) {
                Office.answered(request);
            }
            return new Reader(place.name, request, new ArrayList<>());
        }

        void read() throws Exception {
            for (int i = 0; i < IN_TURN; i++) {
                milliseconds.add(Office.answered(request));
            }
        }

        void tell(Map<String, Double> reached) {
            milliseconds.sort(null);
            reached.put(name + ": table p50, ms", milliseconds.get(READINGS / 2));
            reached.put(name + ": table p99, ms", milliseconds.get(READINGS * 99 / 100));
        }
    }

    /** Reads one table over HTTP as a leader's program does, some dozens of times here and then there. */
    private static void read(Place small, Place large, Map<String, Double> reached) throws Exception {
        List<Reader> readers = List.of(Reader.at(small), Reader.at(large));
        for (int turn = 0; turn < READINGS / IN_TURN; turn++) {
            for (Reader reader : turn % 2 == 0 ? readers : readers.reversed()) {
                reader.read();
            }
        }
        readers.forEach(reader -> reader.tell(reached));
    }
}
