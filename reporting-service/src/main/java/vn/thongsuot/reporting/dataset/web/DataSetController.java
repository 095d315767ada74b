package vn.thongsuot.reporting.dataset.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.dataset.DataSets;
import vn.thongsuot.reporting.dataset.MakingEditions;

/** Data sets as those who keep them see them. */
@RestController
@RequestMapping(DataSetController.PATH)
class DataSetController {

    static final String PATH = "/api/v1/data-sets";

    private final DataSets sets;

    DataSetController(DataSets sets) {
        this.sets = sets;
    }

    /**
     * What to publish.
     *
     * @param reports ids of approved reports
     * @param digest of the preview that was looked at
     */
    record PublicationRequest(
            @NotEmpty @Size(max = MakingEditions.REPORTS) List<@NotBlank @Size(max = 100) String> reports,
            @NotBlank @Size(max = 64) String digest) {}

    /** @param reason told to everybody who asks for the version */
    record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    Page<?> list(Caller caller, PageQuery page) {
        return sets.page(caller.tenant(), page).map(DataSetView::of);
    }

    @PostMapping
    ResponseEntity<?> make(Command command, @RequestBody @Valid DataSetRequest request) {
        return Answers.created(sets.make(command, request.toDomain()), DataSetView::of, PATH);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(sets.find(caller.tenant(), id), DataSetView::of);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(
            Command command, @PathVariable("id") String id, @RequestBody @Valid DataSetRequest request) {
        return Answers.changed(sets.change(command, id, request.toDomain()), DataSetView::of);
    }

    /** The exact bytes that publication would publish; their digest goes with it. */
    @GetMapping("/{id}/preview")
    ResponseEntity<byte[]> preview(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam("report") List<String> reports,
            @RequestParam(name = "format", defaultValue = "csv") String format) {
        if (reports.isEmpty() || reports.size() > MakingEditions.REPORTS) {
            throw new RefusedException(Refusal.invalid("report", "so-many-reports"));
        }
        var form = OpenForm.named(format)
                .orElseThrow(() -> new RefusedException(Refusal.invalid("format", "table-format")));
        var edition = sets.preview(caller, id, reports).orThrow();
        return ResponseEntity.ok()
                .contentType(form.mediaType())
                .cacheControl(CacheControl.noStore())
                .header("X-Preview-Digest", edition.digest())
                .body(form == OpenForm.CSV ? edition.csv() : edition.json());
    }

    @PostMapping("/{id}/versions")
    ResponseEntity<?> publish(
            Command command, @PathVariable("id") String id, @RequestBody @Valid PublicationRequest request) {
        return Answers.changed(sets.publish(command, id, request.reports(), request.digest()), DataSetView::of);
    }

    @PostMapping("/{id}/versions/{number}/withdrawal")
    ResponseEntity<?> withdraw(
            Command command,
            @PathVariable("id") String id,
            @PathVariable("number") int number,
            @RequestBody @Valid WithdrawalRequest request) {
        return Answers.changed(sets.withdraw(command, id, number, request.reason()), DataSetView::of);
    }
}
