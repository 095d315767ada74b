package vn.thongsuot.activity.bulk.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/** How a table may be had. */
enum TableFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv; charset=UTF-8");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws RefusedException 422 for another format */
    static TableFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.invalid("format", "one-of", "xlsx; csv")));
    }

    String mediaType() {
        return mediaType;
    }

    /** The header that has it saved under a name. */
    String saved(String name) {
        return ContentDisposition.attachment()
                .filename(name + "." + extension(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
