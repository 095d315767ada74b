package vn.thongsuot.activity.dataset.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Optional;
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
import vn.thongsuot.activity.dataset.DataSet;
import vn.thongsuot.activity.dataset.RegisteringDataSets;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** The registry of data sets; what is answered is what the topic tells. */
@RestController
@RequestMapping(DataSetController.PATH)
class DataSetController {

    static final String PATH = "/api/v1/datasets";

    private final Aggregates<DataSet> sets;
    private final AggregateKind<DataSet> kind;
    private final RegisteringDataSets registering;

    DataSetController(Aggregates<DataSet> sets, AggregateKind<DataSet> kind, RegisteringDataSets registering) {
        this.sets = sets;
        this.kind = kind;
        this.registering = registering;
    }

    @PostMapping
    ResponseEntity<?> register(Command command, @RequestBody @Valid DataSetRequest request) {
        return Answers.created(registering.register(command, request.set()), this::body, PATH);
    }

    /** In the order they were registered, retired ones too. */
    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam @Nullable String unit,
            @RequestParam DataSet.@Nullable Openness openness) {
        var equalTo = new HashMap<String, Object>();
        Optional.ofNullable(unit).ifPresent(id -> equalTo.put(DataSet.UNIT, id));
        Optional.ofNullable(openness).ifPresent(each -> equalTo.put(DataSet.OPENNESS, each.name()));
        return sets.page(caller.tenant(), page, equalTo).map(this::body);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable String id) {
        return Answers.found(sets.find(caller.tenant(), id), this::body);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable String id, @RequestBody @Valid DataSetRequest request) {
        return Answers.changed(registering.change(command, id, request.set()), this::body);
    }

    private Object body(Versioned<DataSet> set) {
        return kind.wire().apply(set);
    }
}
