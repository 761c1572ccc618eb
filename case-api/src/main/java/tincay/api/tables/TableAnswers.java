package tincay.api.tables;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Answers a request with a table to take away. */
public final class TableAnswers extends AbstractHttpMessageConverter<Table> {

    public TableAnswers() {
        super(TableFormat.XLSX.type(), TableFormat.CSV.type());
    }

    /** The table in a format, as a file. */
    public static ResponseEntity<Table> of(Table table, TableFormat format) {
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(table.name() + format.ending())
                                .build()
                                .toString())
                .body(table);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Table.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Table readInternal(Class<? extends Table> type, HttpInputMessage in) {
        throw new HttpMessageNotReadableException("a table is not read", in);
    }

    @Override
    protected void writeInternal(Table table, HttpOutputMessage out) throws IOException {
        MediaType type = out.getHeaders().getContentType();
        TableFormat format =
                type == null ? TableFormat.XLSX : TableFormat.of(type).orElse(TableFormat.XLSX);
        format.write(table, out.getBody());
    }
}
