package vn.thongsuot.activity.bulk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.activity.bulk.ImportRun;
import vn.thongsuot.activity.bulk.ImportRun.Step;
import vn.thongsuot.activity.bulk.ImportRun.Wish;
import vn.thongsuot.activity.bulk.Importing;
import vn.thongsuot.activity.bulk.ReceivedTable;
import vn.thongsuot.activity.bulk.TableWork;
import vn.thongsuot.activity.bulk.Template;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Refusal.Reason;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.cells.CsvWriter;
import vn.thongsuot.platform.cells.SheetWriter;
import vn.thongsuot.platform.cells.TableReader;
import vn.thongsuot.platform.cells.TableRow;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.web.FileAnswers;
import vn.thongsuot.platform.web.RuleTexts;

/** Tables of activities that are taken in. */
@RestController
@RequestMapping(ImportController.PATH)
class ImportController {

    static final String PATH = "/api/v1/activities/imports";

    private static final FileUse TABLE = FileUse.of("activity-import", FileType.XLSX, FileType.CSV);

    private final Importing importing;
    private final TableWork tables;
    private final Uploads uploads;
    private final RuleTexts texts;

    ImportController(Importing importing, TableWork tables, Uploads uploads, RuleTexts texts) {
        this.importing = importing;
        this.tables = tables;
        this.uploads = uploads;
        this.texts = texts;
    }

    /**
     * Takes a table in, or with {@code check} only says what would come of it. What takes longer than a few seconds is answered
     * 202 and goes on by itself.
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> take(
            Command command,
            HttpServletRequest request,
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestParam(defaultValue = "all") String rows) {
        importing.refuseWithoutRight(command);
        var wish = wish(check, rows);
        var run = importing.take(command, new Sent(FileAnswers.received(uploads, file, TABLE)), wish);
        return answer(request, run);
    }

    private ResponseEntity<?> answer(HttpServletRequest request, ImportRun run) {
        if (run.step() == Step.REFUSED) {
            var code = run.refusal() == null ? "invalid" : run.refusal();
            throw new RefusedException(new Refusal(Reason.INVALID, code, run.faults()));
        }
        var body = ImportAnswer.of(run, texts.of(request, run.faults()));
        var place = URI.create(PATH + "/" + run.id());
        return switch (run.step()) {
            case CHECKED -> ResponseEntity.ok(body);
            case CHECKING, STORING -> ResponseEntity.accepted().location(place).body(body);
            default -> ResponseEntity.created(place).body(body);
        };
    }

    @GetMapping("/{id}")
    ImportAnswer one(Caller caller, HttpServletRequest request, @PathVariable String id) {
        var run = importing.find(caller, id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return ImportAnswer.of(run, texts.of(request, run.faults()));
    }

    /** The empty table, by the catalogue as this service knows it. */
    @GetMapping("/template")
    ResponseEntity<byte[]> template(Caller caller, @RequestParam(defaultValue = "xlsx") String format)
            throws IOException {
        var wanted = TableFormat.of(format);
        var bytes = new ByteArrayOutputStream();
        var layout = tables.layout(caller.tenant());
        if (wanted == TableFormat.XLSX) {
            try (var table = new SheetWriter(bytes, "Hoạt động")) {
                Template.write(layout, tables.units(caller), table);
            }
        } else {
            try (var table = new CsvWriter(bytes)) {
                Template.write(layout, table);
            }
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header("Content-Disposition", wanted.saved("mau-hoat-dong"))
                .body(bytes.toByteArray());
    }

    private static Wish wish(boolean check, String rows) {
        return switch (rows) {
            case "all" -> check ? Wish.CHECK : Wish.ALL;
            case "good" -> check ? Wish.CHECK : Wish.GOOD;
            default -> throw new RefusedException(Refusal.invalid("rows", "one-of", "all; good"));
        };
    }

    private record Sent(ReceivedFile file) implements ReceivedTable {

        @Override
        public String name() {
            return file.name();
        }

        @Override
        public void read(Consumer<TableRow> each) {
            TableReader.read(file, each);
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
