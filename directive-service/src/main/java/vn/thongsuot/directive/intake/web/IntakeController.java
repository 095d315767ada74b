package vn.thongsuot.directive.intake.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.directive.intake.ErasingIntakes;
import vn.thongsuot.directive.intake.HandlingIntakes;
import vn.thongsuot.directive.intake.IntakeState;
import vn.thongsuot.directive.intake.Marks;
import vn.thongsuot.directive.intake.ReadingIntakes;
import vn.thongsuot.directive.intake.ReceivingIntakes;
import vn.thongsuot.organisation.secrecy.Secrecy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.platform.web.FileAnswers;

@RestController
@RequestMapping(IntakeController.PATH)
class IntakeController {

    static final String PATH = "/api/v1/directives/intakes";

    /** Texts, scans of them, and packages of the exchange axis with either. */
    private static final FileUse DOCUMENTS =
            FileUse.of("intakes", FileType.PDF, FileType.DOCX, FileType.JPEG, FileType.PNG, FileType.XML);

    private final ReceivingIntakes receiving;
    private final HandlingIntakes handling;
    private final ErasingIntakes erasing;
    private final ReadingIntakes reading;
    private final Uploads uploads;
    private final Files files;

    IntakeController(
            ReceivingIntakes receiving,
            HandlingIntakes handling,
            ErasingIntakes erasing,
            ReadingIntakes reading,
            Uploads uploads,
            Files files) {
        this.receiving = receiving;
        this.handling = handling;
        this.erasing = erasing;
        this.reading = reading;
        this.uploads = uploads;
        this.files = files;
    }

    /**
     * What an officer says who takes it for no directive.
     *
     * @param secret whether it is a state secret: then all of it is erased, and no reason is kept
     */
    record Rejection(@Nullable String reason, @Nullable Boolean secret) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> receive(
            Command command,
            @RequestPart("file") MultipartFile file,
            @RequestParam("unit") String unit,
            @RequestParam(name = "secrecy", required = false) @Nullable Secrecy secrecy) {
        var received = receiving.receive(command, unit, secrecy, () -> FileAnswers.received(uploads, file, DOCUMENTS));
        return Answers.created(received, IntakeAnswer::of, PATH);
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "state", required = false) @Nullable IntakeState state) {
        return reading.page(caller, page, unit, state).map(IntakeLine::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(reading.find(caller, id), IntakeAnswer::of);
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(Caller caller, @PathVariable("id") String id) {
        var intake = reading.find(caller, id)
                .filter(one -> !one.state().isErased())
                .orElseThrow(() -> new RefusedException(Refusal.notFound()))
                .state();
        return FileAnswers.found(
                files, caller.tenant(), intake.file().sha256(), intake.file().name());
    }

    @PutMapping("/{id}/marks")
    ResponseEntity<?> mark(Command command, @PathVariable("id") String id, @RequestBody Marks marks) {
        return Answers.changed(handling.mark(command, id, marks), IntakeAnswer::of);
    }

    @PostMapping("/{id}/rejection")
    ResponseEntity<?> reject(Command command, @PathVariable("id") String id, @RequestBody Rejection rejection) {
        var rejected = Boolean.TRUE.equals(rejection.secret())
                ? erasing.erase(command, id)
                : handling.reject(command, id, rejection.reason());
        return Answers.changed(rejected, IntakeAnswer::of);
    }
}
