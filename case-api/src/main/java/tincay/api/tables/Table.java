package tincay.api.tables;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A table to take away.
 *
 * @param name what its file is called, without an ending; says nothing of what is in it
 * @param headings what its columns are called
 * @param rows its rows, each made when it is written: texts, days, numbers, or nothing
 */
public record Table(String name, List<String> headings, Stream<List<? extends @Nullable Object>> rows) {
    @Override
    public String toString() {
        return name + " ▇";
    }
}
