package vn.thongsuot.directive.datarequest.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.datarequest.AskingForData;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.directive.datarequest.DataRequestDraft;
import vn.thongsuot.directive.datarequest.ReadingRequests;
import vn.thongsuot.directive.datarequest.RequestStatus;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(DataRequestController.PATH)
class DataRequestController {

    static final String PATH = "/api/v1/data-requests";

    private final AskingForData asking;
    private final ReadingRequests reading;
    private final Aggregates<DataRequest> requests;
    private final DataRequestAnswers answers;

    DataRequestController(
            AskingForData asking,
            ReadingRequests reading,
            Aggregates<DataRequest> requests,
            DataRequestAnswers answers) {
        this.asking = asking;
        this.reading = reading;
        this.requests = requests;
        this.answers = answers;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "directive", required = false) @Nullable String directive,
            @RequestParam(name = "status", required = false) @Nullable RequestStatus status) {
        var wanted =
                Wanted.all().with("unit", unit).with("directive", directive).with("status", status);
        return requests.page(caller.tenant(), page, wanted.fields()).map(answers::listed);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        var found = reading.one(caller, id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return ResponseEntity.ok().eTag("\"" + found.request().version() + "\"").body(answers.of(found));
    }

    @PostMapping
    ResponseEntity<?> draft(Command command, @RequestBody DataRequestDraft draft) {
        return Answers.created(asking.draft(command, draft), answers::of, PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody DataRequestDraft draft) {
        return Answers.changed(asking.change(command, id, draft), answers::of);
    }

    @PostMapping("/{id}/sending")
    ResponseEntity<?> send(Command command, @PathVariable("id") String id) {
        return Answers.changed(asking.send(command, id), answers::of);
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<?> close(Command command, @PathVariable("id") String id) {
        return Answers.changed(asking.close(command, id), answers::of);
    }
}
