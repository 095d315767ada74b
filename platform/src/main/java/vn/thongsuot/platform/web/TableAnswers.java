package vn.thongsuot.platform.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/**
 * Open data as HTTP has it: JSON or CSV with licence and time, kept by caches for a while. The entity tag is weak and goes by
 * the data, so that it stays while only the time differs.
 */
public final class TableAnswers {

    /** How long a cache may answer in our place. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private TableAnswers() {}

    /**
     * The table in the form that was asked for.
     *
     * @param format {@code json} or {@code csv}
     * @param at when it was read
     * @throws RefusedException 422 for another form
     */
    public static <R> ResponseEntity<byte[]> of(Table<R> table, String format, Instant at) {
        var content = content(table);
        var tag = Command.hash(JsonMapper.shared().writeValueAsBytes(List.of(format, content)));
        var answer = ResponseEntity.ok()
                .eTag("W/\"" + tag + "\"")
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic());
        var next = table.page().next();
        if (next != null) {
            answer.header("X-Next-Cursor", next);
        }
        return switch (format) {
            case "json" -> answer.contentType(MediaType.APPLICATION_JSON).body(json(content, at));
            case "csv" -> answer.contentType(CSV).body(CsvText.of(table, at).getBytes(StandardCharsets.UTF_8));
            default -> throw new RefusedException(Refusal.invalid("format", "table-format"));
        };
    }

    private static <R> Map<String, @Nullable Object> content(Table<R> table) {
        var content = new LinkedHashMap<String, @Nullable Object>();
        content.put("licence", table.licence());
        content.put(
                "items",
                table.page().items().stream().map(row -> row(table, row)).toList());
        content.put("next", table.page().next());
        return content;
    }

    private static <R> Map<String, Object> row(Table<R> table, R row) {
        var fields = new LinkedHashMap<String, Object>();
        for (var column : table.columns()) {
            var value = column.value().apply(row);
            if (value != null) {
                fields.put(column.name(), value instanceof List<?> list ? list : Objects.toString(value));
            }
        }
        return fields;
    }

    private static byte[] json(Map<String, @Nullable Object> content, Instant at) {
        var whole = new LinkedHashMap<String, @Nullable Object>();
        whole.put("updatedAt", at.toString());
        whole.putAll(content);
        return JsonMapper.shared().writeValueAsBytes(whole);
    }
}
