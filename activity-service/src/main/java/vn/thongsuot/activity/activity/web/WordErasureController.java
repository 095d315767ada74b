package vn.thongsuot.activity.activity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.activity.ErasingWords;
import vn.thongsuot.activity.activity.InsideWords;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.web.Answers;

/** Lawful erasure of words of an activity that only this service has. */
@RestController
class WordErasureController {

    /**
     * @param words which
     * @param basis the law that asks for it
     */
    record WordErasureRequest(
            @NotEmpty @Size(max = 7) List<@NotNull InsideWords> words,
            @NotNull Erasure.Basis basis) {}

    private final ErasingWords erasing;
    private final ActivityAnswers answers;

    WordErasureController(ErasingWords erasing, ActivityAnswers answers) {
        this.erasing = erasing;
        this.answers = answers;
    }

    @PostMapping(ActivityController.PATH + "/{id}/word-erasures")
    ResponseEntity<?> erase(
            Command command, @PathVariable("id") String id, @Valid @RequestBody WordErasureRequest request) {
        var words = EnumSet.copyOf(request.words());
        return Answers.changed(erasing.erase(command, id, words, request.basis()), answers::whole);
    }
}
