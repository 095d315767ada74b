package vn.thongsuot.directive.urging.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.directive.urging.Urging;
import vn.thongsuot.directive.urging.UrgingDraft;
import vn.thongsuot.directive.urging.UrgingUnits;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Acts of urging. */
@RestController
@RequestMapping(UrgingController.PATH)
class UrgingController {

    static final String PATH = "/api/v1/urgings";

    private final UrgingUnits urging;
    private final Aggregates<Urging> urgings;
    private final UrgingAnswers answers;

    UrgingController(UrgingUnits urging, Aggregates<Urging> urgings, UrgingAnswers answers) {
        this.urging = urging;
        this.urgings = urgings;
        this.answers = answers;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "directive", required = false) @Nullable String directive,
            @RequestParam(name = "unit", required = false) @Nullable String unit) {
        var wanted = Wanted.all().with("directive", directive).with("unit", unit);
        return urgings.page(caller.tenant(), page, wanted.fields()).map(answers::listed);
    }

    @PostMapping
    ResponseEntity<?> urge(Command command, @RequestBody UrgingDraft draft) {
        return Answers.created(urging.urge(command, draft), answers::of, PATH);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(urgings.find(caller.tenant(), id), answers::of);
    }
}
