package tincay.api.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

import tincay.api.addressdesk.PaperIntake;
import tincay.api.platform.Call;
import tincay.api.platform.Fingerprint;
import tincay.api.platform.KeyReused;
import tincay.api.platform.UserMistake;
import tincay.api.platform.http.Fault;
import tincay.api.platform.security.Accounts;
import tincay.api.privacy.Workplaces;
import tincay.domain.address.AddressId;
import tincay.domain.codes.CodeLists;
import tincay.domain.worker.WorkerId;

/** Takes the paper ledger of an address in, through the same door as an intake at the desk. */
@Component
public class PaperLedger {

    private final PaperIntake intakes;
    private final Accounts accounts;
    private final Workplaces workplaces;
    private final Fingerprint fingerprint;
    private final CodeWords words;

    PaperLedger(
            PaperIntake intakes, Accounts accounts, Workplaces workplaces, Fingerprint fingerprint, CodeLists lists) {
        this.intakes = intakes;
        this.accounts = accounts;
        this.workplaces = workplaces;
        this.fingerprint = fingerprint;
        this.words = new CodeWords(lists);
    }

    /** One row that can be taken in. */
    private record Ready(int row, String number, MultiValueMap<String, String> answers) {
        @Override
        public String toString() {
            return "▇";
        }
    }

    /**
     * What became of a ledger.
     *
     * @param rows how many rows it has
     * @param taken how many of them are in the book now, those of earlier times included
     * @param wrong what is wrong, in the order of the rows
     */
    public record Outcome(int rows, int taken, List<Wrong> wrong) {}

    /**
     * Reads and checks every row, then takes in those that are right: all of them, or, where some are wrong, only if that
     * is wanted. The same ledger once more changes nothing; one that was broken off goes on.
     *
     * @param username whose cases they become
     * @param rightRowsOnly whether right rows are taken in though others are wrong
     * @param progress how many rows were taken in so far
     * @throws UserMistake if the file is no ledger, or nobody of an address is called so
     */
    public Outcome take(Path file, String username, boolean rightRowsOnly, IntConsumer progress) {
        WorkerId worker = accounts.named(username).orElseThrow(() -> new UserMistake("import-nobody", username));
        List<AddressId> addresses = workplaces.addressesOf(worker);
        if (addresses.size() != 1) {
            throw new UserMistake("import-nobody", username);
        }
        AddressId address = addresses.getFirst();
        List<Line> lines = new LedgerFile().read(file);
        List<Wrong> wrong = new ArrayList<>();
        List<Ready> ready = check(lines, address, wrong);
        if (!wrong.isEmpty() && !rightRowsOnly) {
            return new Outcome(lines.size(), 0, wrong);
        }
        int taken = 0;
        for (Ready row : ready) {
            taken += take(row, worker, address, wrong) ? 1 : 0;
            progress.accept(taken);
        }
        return new Outcome(lines.size(), taken, wrong);
    }

    private List<Ready> check(List<Line> lines, AddressId address, List<Wrong> wrong) {
        List<Ready> ready = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Line line : lines) {
            LineReading reading = LineReading.of(words, line);
            List<Wrong> here = new ArrayList<>(reading.wrong());
            String number = line.in(Column.NUMBER);
            if (!number.isEmpty() && !numbers.add(number)) {
                here.add(new Wrong(line.number(), Column.NUMBER.name(), "import.number-twice"));
            }
            if (here.isEmpty()) {
                intakes.faults(reading.answers(), address)
                        .forEach(fault -> here.add(new Wrong(line.number(), column(fault), fault.code())));
            }
            if (here.isEmpty()) {
                ready.add(new Ready(line.number(), number, reading.answers()));
            }
            wrong.addAll(here);
        }
        return ready;
    }

    private static String column(Fault fault) {
        return Column.of(fault.field()).map(Enum::name).orElse(fault.field());
    }

    /** The number in the book names the row for ever: what was taken in under it before is not taken in again. */
    private boolean take(Ready row, WorkerId worker, AddressId address, List<Wrong> wrong) {
        String content = address + " " + row.answers();
        var call = new Call(
                worker,
                "paper " + address + " " + row.number(),
                fingerprint.of(content.getBytes(StandardCharsets.UTF_8)),
                null);
        try {
            intakes.open(row.answers(), address, call);
            return true;
        } catch (KeyReused changed) {
            wrong.add(new Wrong(row.row(), Column.NUMBER.name(), "import.changed-since"));
            return false;
        }
    }
}
