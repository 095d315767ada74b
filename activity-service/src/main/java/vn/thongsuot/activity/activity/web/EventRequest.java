package vn.thongsuot.activity.activity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.HalfDay;
import vn.thongsuot.activity.activity.Turn.Role;
import vn.thongsuot.activity.activity.web.ActivityRequest.CountRequest;

/** What a client states of a conference or another meeting. Names of persons are kept by this service alone. */
record EventRequest(
        @NotBlank @Size(max = 1000) String title,
        @Nullable HalfDay halfDay,
        @Nullable @Valid OrganiserRequest organiser,
        @Nullable @Size(max = 10) List<@NotNull @Valid PurposeRequest> purposes,
        @Nullable @Valid AttendanceRequest attendance,
        @Nullable @Size(max = 50) List<@NotNull @Valid TurnRequest> programme) {

    record OrganiserRequest(
            @Nullable @Size(max = 100) String unit,
            @Nullable @Size(max = 500) String label) {}

    record PurposeRequest(
            @NotBlank @Size(max = 1000) String text,

            @Nullable @Schema(type = "string", example = "2020/2025")
            When period) {}

    record AttendanceRequest(
            @Nullable @Valid CountRequest total,
            @Nullable @Size(max = 50) List<@NotNull @Valid GroupRequest> groups,
            @Nullable @Size(max = 100) List<@NotNull @Valid OfficialRequest> persons) {}

    record GroupRequest(
            @NotBlank @Size(max = 500) String label,
            @Nullable @Valid CountRequest count,
            @Nullable @Size(max = 200) String words) {}

    /**
     * A person by post.
     *
     * @param positionId a post known here; it must have been held on the day, and its title then need not be stated
     * @param position title of the post as valid on the day
     */
    record OfficialRequest(
            @Nullable @Size(max = 100) String positionId,
            @Nullable @Size(max = 500) String position,
            @Nullable @Size(max = 100) String unit,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 50) String academicTitle,
            @Nullable Boolean former) {}

    record TurnRequest(
            @NotNull @Valid OfficialRequest speaker,
            @NotNull Role role,
            @Nullable @Size(max = 1000) String subject,
            @Nullable @Valid QuotationRequest quotation) {}

    /**
     * Words of the speaker.
     *
     * @param verbatim as the source has it, where mistakes in it were put right
     */
    record QuotationRequest(
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 4000) String verbatim) {}
}
