package vn.thongsuot.activity.kind.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.kind.FieldType;
import vn.thongsuot.activity.kind.OwnField;
import vn.thongsuot.activity.kind.OwnKind;
import vn.thongsuot.platform.aggregate.Command;

/** A kind as a client states it. */
record KindRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "kind-code")
        String code,

        @NotBlank @Size(max = 100) String base,
        @NotNull @Valid NameRequest name,
        @NotNull @Size(max = OwnKind.MOST_FIELDS) List<@NotNull @Valid FieldRequest> fields) {

    record NameRequest(
            @NotBlank @Size(max = 200) String vi,
            @NotBlank @Size(max = 200) String en) {}

    record FieldRequest(
            @NotNull @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}", message = "field-key")
            String key,

            @NotBlank @Size(max = 200) String name,
            @NotNull FieldType type,
            boolean required,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 200) String> options) {

        OwnField field() {
            return new OwnField(key, name.strip(), type, required, options == null ? List.of() : options);
        }
    }

    OwnKind kind(String itsCode, long version, Command command) {
        return new OwnKind(
                itsCode,
                version,
                base,
                new OwnKind.Name(name.vi().strip(), name.en().strip()),
                fields.stream().map(FieldRequest::field).toList(),
                command.by().subject(),
                command.at());
    }
}
