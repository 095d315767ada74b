package vn.thongsuot.plan.pasting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.pasting.Pasted;
import vn.thongsuot.plan.pasting.Pasting;
import vn.thongsuot.platform.aggregate.Command;

/** Sections from a text that was copied in a word processor. */
@RestController
class PastingController {

    private final Pasting pasting;

    PastingController(Pasting pasting) {
        this.pasting = pasting;
    }

    /**
     * What a clipboard holds.
     *
     * @param unit the issuer of the plan that it is for
     * @param html as the browser gives it
     */
    record PastedRequest(
            @NotBlank @Size(max = 100) String unit,
            @NotBlank @Size(max = 900_000) String html) {}

    /** Stores nothing; the sections go into the plan with its next change. */
    @PostMapping("/api/v1/plans/pasted")
    Pasted paste(Command command, @RequestBody @Valid PastedRequest request) {
        return pasting.paste(command, request.unit(), request.html()).orThrow();
    }
}
