package tincay.api.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A spreadsheet without the hour it was written, so that the same table gives the same bytes. */
public final class Undated {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>[^<]*</dcterms:created>");

    private Undated() {}

    /** The library writes the hour into the file; its parts are copied without it. */
    public static byte[] of(byte[] workbook) {
        var bytes = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(workbook).get();
                var to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntries())) {
                var copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                to.putNextEntry(copy);
                byte[] content = from.getInputStream(part).readAllBytes();
                to.write(part.getName().equals("docProps/core.xml") ? withoutCreation(content) : content);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutCreation(byte[] properties) {
        return CREATED.matcher(new String(properties, UTF_8)).replaceAll("").getBytes(UTF_8);
    }
}
