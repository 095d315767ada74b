package vn.thongsuot.directive.unit.web;

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
import vn.thongsuot.directive.unit.KeepingUnits;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitDraft;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(UnitController.PATH)
class UnitController {

    static final String PATH = "/api/v1/units";

    private final KeepingUnits keeping;
    private final Aggregates<Unit> units;
    private final UnitAnswers answers;

    UnitController(KeepingUnits keeping, Aggregates<Unit> units, UnitAnswers answers) {
        this.keeping = keeping;
        this.units = units;
        this.answers = answers;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "parent", required = false) @Nullable String parent,
            @RequestParam(name = "kind", required = false) @Nullable UnitKind ofKind,
            @RequestParam(name = "system", required = false) @Nullable UnitSystem system) {
        var wanted = Wanted.all().with("parent", parent).with("kind", ofKind).with("system", system);
        return units.page(caller.tenant(), page, wanted.fields()).map(answers::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(units.find(caller.tenant(), id), answers::of);
    }

    @PostMapping
    ResponseEntity<?> establish(Command command, @RequestBody UnitDraft draft) {
        return Answers.created(keeping.establish(command, draft), answers::of, PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody UnitDraft draft) {
        return Answers.changed(keeping.change(command, id, draft), answers::of);
    }
}
