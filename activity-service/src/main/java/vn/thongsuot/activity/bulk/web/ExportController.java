package vn.thongsuot.activity.bulk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.activity.ActivityFilter;
import vn.thongsuot.activity.activity.ActivityKind;
import vn.thongsuot.activity.bulk.Exporting;
import vn.thongsuot.platform.cells.CsvWriter;
import vn.thongsuot.platform.cells.SheetWriter;
import vn.thongsuot.platform.cells.TableWriter;
import vn.thongsuot.platform.identity.Caller;

/** A list of activities as a table, by the same filters as the list, written as it is read. */
@RestController
class ExportController {

    private final Exporting exporting;

    ExportController(Exporting exporting) {
        this.exporting = exporting;
    }

    @GetMapping("/api/v1/activities/export")
    void export(
            Caller caller,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String directive,
            @RequestParam @Nullable String campaign,
            @RequestParam @Nullable ActivityKind kind,
            @RequestParam @Nullable String tag,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String q,
            HttpServletResponse response)
            throws IOException {
        var wanted = TableFormat.of(format);
        var conditions = new ActivityFilter(unit, directive, campaign, kind, tag, from, to, q).conditions();
        response.setContentType(wanted.mediaType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", wanted.saved("hoat-dong"));
        try (var table = table(wanted, response)) {
            exporting.write(caller.tenant(), conditions, table);
        }
    }

    private static TableWriter table(TableFormat format, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        return format == TableFormat.XLSX ? new SheetWriter(out, "Hoạt động") : new CsvWriter(out);
    }
}
