package vn.thongsuot.directive.dataanswer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.directive.dataanswer.AnswerStatus;
import vn.thongsuot.directive.dataanswer.Answering;
import vn.thongsuot.directive.dataanswer.DataAnswer;
import vn.thongsuot.directive.dataanswer.Filling;
import vn.thongsuot.directive.dataanswer.RawTable;
import vn.thongsuot.directive.dataanswer.ReadingAnswers;
import vn.thongsuot.directive.dataanswer.Words;
import vn.thongsuot.directive.dataanswer.workbook.AnswerReader;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.platform.web.FileAnswers;

@RestController
@RequestMapping("/api/v1/data-answers")
class DataAnswerController {

    private static final FileUse WORKBOOK = FileUse.of("data-answer", FileType.XLSX);

    private final Answering answering;
    private final ReadingAnswers reading;
    private final Aggregates<DataAnswer> answers;
    private final DataAnswerAnswers shown;
    private final Uploads uploads;

    DataAnswerController(
            Answering answering,
            ReadingAnswers reading,
            Aggregates<DataAnswer> answers,
            DataAnswerAnswers shown,
            Uploads uploads) {
        this.answering = answering;
        this.reading = reading;
        this.answers = answers;
        this.shown = shown;
        this.uploads = uploads;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "request", required = false) @Nullable String request,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "status", required = false) @Nullable AnswerStatus status) {
        var wanted = Wanted.all().with("request", request).with("unit", unit).with("status", status);
        return answers.page(caller.tenant(), page, wanted.fields()).map(shown::listed);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        var found = reading.one(caller, id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return ResponseEntity.ok().eTag("\"" + found.answer().version() + "\"").body(shown.of(found));
    }

    @PutMapping("/{id}")
    ResponseEntity<?> fill(Command command, @PathVariable("id") String id, @RequestBody Filling filling) {
        return Answers.changed(answering.fill(command, id, filling), shown::of);
    }

    @PostMapping(path = "/{id}/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> load(Command command, @PathVariable("id") String id, @RequestParam("file") MultipartFile file) {
        answering.refuseBeforehand(command, id);
        try (var received = FileAnswers.received(uploads, file, WORKBOOK)) {
            return Answers.changed(answering.load(command, id, request -> table(received, request)), shown::of);
        }
    }

    private static RawTable table(ReceivedFile received, DataRequest request) {
        try (var bytes = received.open()) {
            return AnswerReader.read(request.columns(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/{id}/receipt")
    ResponseEntity<?> receive(Command command, @PathVariable("id") String id) {
        return Answers.changed(answering.receive(command, id), shown::of);
    }

    @PostMapping("/{id}/handing-in")
    ResponseEntity<?> handIn(Command command, @PathVariable("id") String id, @RequestBody Words words) {
        return Answers.changed(answering.handIn(command, id, words), shown::of);
    }

    @PostMapping("/{id}/nothing-to-report")
    ResponseEntity<?> nothing(Command command, @PathVariable("id") String id, @RequestBody Words words) {
        return Answers.changed(answering.sayNothing(command, id, words), shown::of);
    }

    @PostMapping("/{id}/return")
    ResponseEntity<?> giveBack(Command command, @PathVariable("id") String id, @RequestBody Words words) {
        return Answers.changed(answering.giveBack(command, id, words), shown::of);
    }
}
