package vn.thongsuot.directive.workfile.web;

import java.util.List;
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
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.directive.workfile.DocumentDraft;
import vn.thongsuot.directive.workfile.FilingDocuments;
import vn.thongsuot.directive.workfile.KeepingWorkFiles;
import vn.thongsuot.directive.workfile.Retention;
import vn.thongsuot.directive.workfile.RetentionPeriods;
import vn.thongsuot.directive.workfile.WorkFile;
import vn.thongsuot.directive.workfile.WorkFileDraft;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(WorkFileController.PATH)
class WorkFileController {

    static final String PATH = "/api/v1/work-files";

    /** So many are read at once, each with all of its documents. */
    private static final int AT_ONCE = 50;

    private final KeepingWorkFiles keeping;
    private final FilingDocuments filing;
    private final Aggregates<WorkFile> files;
    private final RetentionPeriods periods;

    WorkFileController(
            KeepingWorkFiles keeping, FilingDocuments filing, Aggregates<WorkFile> files, RetentionPeriods periods) {
        this.keeping = keeping;
        this.filing = filing;
        this.files = files;
        this.periods = periods;
    }

    /** Why a closed work file is opened again. */
    record Reopening(@Nullable String reason) {}

    /** The catalogue of retention periods. */
    record Periods(List<Retention> items) {}

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "directive", required = false) @Nullable String directive,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "state", required = false) WorkFile.@Nullable State state) {
        var wanted =
                Wanted.all().with("directive", directive).with("unit", unit).with("state", state);
        var bounded = new PageQuery(Math.min(page.limit(), AT_ONCE), page.cursor());
        return files.page(caller.tenant(), bounded, wanted.fields()).map(WorkFileAnswer::listed);
    }

    @GetMapping("/retention-periods")
    Periods periods(Caller caller) {
        return new Periods(periods.all());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(files.find(caller.tenant(), id), WorkFileAnswer::of);
    }

    @PostMapping
    ResponseEntity<?> open(Command command, @RequestBody WorkFileDraft draft) {
        return Answers.created(keeping.open(command, draft), WorkFileAnswer::of, PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody WorkFileDraft draft) {
        return Answers.changed(keeping.change(command, id, draft), WorkFileAnswer::of);
    }

    @PostMapping("/{id}/gathering")
    ResponseEntity<?> gather(Command command, @PathVariable("id") String id) {
        return Answers.changed(filing.gather(command, id), WorkFileAnswer::of);
    }

    @PostMapping("/{id}/documents")
    ResponseEntity<?> file(Command command, @PathVariable("id") String id, @RequestBody DocumentDraft draft) {
        return Answers.changed(filing.file(command, id, draft), WorkFileAnswer::of);
    }

    @PutMapping("/{id}/documents/{place}")
    ResponseEntity<?> revise(
            Command command,
            @PathVariable("id") String id,
            @PathVariable("place") int place,
            @RequestBody DocumentDraft draft) {
        return Answers.changed(filing.revise(command, id, place, draft), WorkFileAnswer::of);
    }

    @PostMapping("/{id}/closing")
    ResponseEntity<?> close(Command command, @PathVariable("id") String id) {
        return Answers.changed(keeping.close(command, id), WorkFileAnswer::of);
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<?> reopen(Command command, @PathVariable("id") String id, @RequestBody Reopening reopening) {
        return Answers.changed(keeping.reopen(command, id, reopening.reason()), WorkFileAnswer::of);
    }
}
