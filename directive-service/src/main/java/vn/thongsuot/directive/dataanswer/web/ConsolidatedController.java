package vn.thongsuot.directive.dataanswer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.directive.dataanswer.Consolidating;
import vn.thongsuot.directive.dataanswer.ReadingAnswers;
import vn.thongsuot.directive.dataanswer.workbook.ConsolidatedCsv;
import vn.thongsuot.directive.dataanswer.workbook.ConsolidatedWorkbook;
import vn.thongsuot.directive.dataanswer.workbook.Template;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;

/** The form of a request as an empty workbook, and all its answers together, written as they are read. */
@RestController
class ConsolidatedController {

    private static final String PATH = "/api/v1/data-requests/{id}/";

    private final Consolidating consolidating;
    private final ReadingAnswers reading;
    private final JsonMapper json;

    ConsolidatedController(Consolidating consolidating, ReadingAnswers reading, JsonMapper json) {
        this.consolidating = consolidating;
        this.reading = reading;
        this.json = json;
    }

    @GetMapping(PATH + "template")
    ResponseEntity<byte[]> template(Caller caller, @PathVariable("id") String id) {
        var columns = reading.form(caller, id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ConsolidatedFormat.XLSX.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved("bieu-mau.xlsx"))
                .body(Template.of(columns));
    }

    @GetMapping(PATH + "consolidated")
    void consolidated(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam(name = "format", defaultValue = "xlsx") String format,
            HttpServletResponse response)
            throws IOException {
        var wanted = format(format);
        var all = consolidating.of(caller, id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        refuseTooMany(wanted, all.counts().rows());
        response.setContentType(wanted.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, saved("tong-hop." + wanted.extension()));
        write(all, wanted, response.getOutputStream());
    }

    /** A sheet has an end, a file of lines has none. */
    static void refuseTooMany(ConsolidatedFormat format, long rows) {
        if (format == ConsolidatedFormat.XLSX && rows > ConsolidatedWorkbook.MOST) {
            throw new RefusedException(
                    Refusal.invalid("format", "too-many-rows", String.valueOf(ConsolidatedWorkbook.MOST)));
        }
    }

    private void write(Consolidating.Consolidation all, ConsolidatedFormat format, OutputStream out)
            throws IOException {
        switch (format) {
            case XLSX -> {
                try (var book = new ConsolidatedWorkbook(out)) {
                    consolidating.write(all, book);
                }
            }
            case CSV -> consolidating.write(all, new ConsolidatedCsv(out));
            case JSON -> {
                try (var generator = json.createGenerator(out)) {
                    consolidating.write(all, new ConsolidatedJson(generator));
                }
            }
        }
    }

    private static ConsolidatedFormat format(String name) {
        for (var format : ConsolidatedFormat.values()) {
            if (format.extension().equals(name)) {
                return format;
            }
        }
        throw new RefusedException(Refusal.invalid("format", "one-of", "xlsx, csv, json"));
    }

    private static String saved(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
