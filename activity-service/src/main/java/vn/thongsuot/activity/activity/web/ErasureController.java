package vn.thongsuot.activity.activity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.activity.ErasingEvidence;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.web.Answers;

/** Lawful erasure of one photo or file of an activity, wherever else the same bytes are. */
@RestController
class ErasureController {

    /**
     * @param attachment id of the photo or file, the last part of its address
     * @param basis the law that asks for it
     */
    record ErasureRequest(
            @NotBlank @Size(max = 100) String attachment,
            @NotNull Erasure.Basis basis) {}

    private final ErasingEvidence erasing;
    private final ActivityAnswers answers;

    ErasureController(ErasingEvidence erasing, ActivityAnswers answers) {
        this.erasing = erasing;
        this.answers = answers;
    }

    @PostMapping(ActivityController.PATH + "/{id}/erasures")
    ResponseEntity<?> erase(
            Command command, @PathVariable("id") String id, @Valid @RequestBody ErasureRequest request) {
        return Answers.changed(erasing.erase(command, id, request.attachment(), request.basis()), answers::of);
    }
}
