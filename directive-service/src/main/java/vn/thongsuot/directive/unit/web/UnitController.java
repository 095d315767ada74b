package vn.thongsuot.directive.unit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
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
import vn.thongsuot.directive.unit.ExpandingClasses;
import vn.thongsuot.directive.unit.KeepingUnits;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.directive.unit.UnitDraft;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(UnitController.PATH)
class UnitController {

    static final String PATH = "/api/v1/units";

    private final KeepingUnits keeping;
    private final ExpandingClasses expanding;
    private final Aggregates<Unit> units;
    private final UnitAnswers answers;

    /** What a class means on a day; at most {@value ExpandingClasses#MOST} units. */
    record ExpansionAnswer(LocalDate asOf, int count, List<Member> units) {}

    record Member(String id, String name) {}

    UnitController(KeepingUnits keeping, ExpandingClasses expanding, Aggregates<Unit> units, UnitAnswers answers) {
        this.expanding = expanding;
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
            @RequestParam(name = "system", required = false) @Nullable UnitSystem system,
            @RequestParam(name = "scheme", required = false) @Nullable String scheme,
            @RequestParam(name = "value", required = false) @Nullable String value,
            @RequestParam(name = "asOf", required = false) @Nullable LocalDate asOf) {
        if (scheme != null && value == null) {
            throw new RefusedException(Refusal.invalid("value", "required"));
        }
        var wanted = Wanted.all()
                .with("parent", parent)
                .with("kind", ofKind)
                .with("system", system)
                .with("identifiers.value", value);
        return fitting(
                        units.page(caller.tenant(), page, wanted.fields()),
                        unit -> (asOf == null || unit.existsOn(asOf))
                                && (value == null || unit.isCalled(scheme, value, asOf)))
                .map(answers::of);
    }

    /** The units that a class of units means on a day, before anything is sent to them. */
    @GetMapping("/expansion")
    ExpansionAnswer expansion(
            Caller caller,
            @RequestParam("kind") List<UnitKind> kinds,
            @RequestParam(name = "level", required = false) @Nullable List<Level> levels,
            @RequestParam(name = "system", required = false) @Nullable UnitSystem system,
            @RequestParam(name = "under", required = false) @Nullable String under,
            @RequestParam("asOf") LocalDate asOf) {
        var group = new UnitClass(null, kinds, levels, system, under);
        var members = expanding.members(caller.tenant(), group, asOf).stream()
                .map(unit -> new Member(unit.id(), unit.state().name()))
                .toList();
        return new ExpansionAnswer(asOf, members.size(), members);
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

    /** A page may then hold fewer units than asked for, though more pages follow. */
    private static Page<Versioned<Unit>> fitting(Page<Versioned<Unit>> found, Predicate<Unit> wanted) {
        var fitting =
                found.items().stream().filter(unit -> wanted.test(unit.state())).toList();
        return new Page<>(fitting, found.next());
    }
}
