package tincay.api.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import tincay.api.platform.UserMistake;

/** What a spreadsheet is wrapped in: seen through before anything of it is read, so that a trap never unfolds. */
final class Wrapping {

    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int[] OLD = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    private static final long MOST_UNFOLDED = 256L << 20;
    private static final int MOST_PARTS = 1_000;

    private Wrapping() {}

    static boolean isSpreadsheet(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    /** Says of a file of before XLSX, and of one with a password, what it is. */
    static void refuseOld(byte[] file) {
        for (int i = 0; i < OLD.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != OLD[i]) {
                return;
            }
        }
        throw new UserMistake(holds(file, LOCKED) ? "import-locked" : "import-old-excel");
    }

    private static boolean holds(byte[] file, byte[] word) {
        for (int at = 0; at <= file.length - word.length; at++) {
            int same = 0;
            while (same < word.length && file[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return true;
            }
        }
        return false;
    }

    /**
     * Unfolds every part once and keeps nothing of it.
     *
     * @throws UserMistake if it unfolds to more than a ledger can be, has too many parts, or cells that were merged
     */
    static void check(byte[] file, int mostRows) throws IOException {
        long unfolded = 0;
        int parts = 0;
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(part)) {
                    var counted = new Counted(content, MOST_UNFOLDED - unfolded);
                    if (part.getName().toLowerCase(Locale.ROOT).matches("xl/worksheets/[^/]+\\.xml")) {
                        refuseMerged(counted);
                    }
                    counted.transferTo(OutputStream.nullOutputStream());
                    unfolded += counted.read;
                    if (counted.isTooMuch() || ++parts > MOST_PARTS) {
                        throw new UserMistake("import-too-large", mostRows);
                    }
                }
            }
        }
    }

    private static void refuseMerged(Counted sheet) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(sheet);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("mergeCell")) {
                    throw new UserMistake("import-merged", String.valueOf(xml.getAttributeValue(null, "ref")));
                }
            }
        } catch (XMLStreamException broken) {
            if (!sheet.isTooMuch()) {
                throw new UserMistake("import-not-readable");
            }
        }
    }

    /** A part as it unfolds, up to a limit; it is not closed with its reader. */
    private static final class Counted extends InputStream {

        private final InputStream part;
        private final long most;
        private long read;

        Counted(InputStream part, long most) {
            this.part = part;
            this.most = most;
        }

        boolean isTooMuch() {
            return read > most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int got = isTooMuch() ? -1 : part.read(into, at, length);
            read += Math.max(got, 0);
            return got;
        }
    }
}
