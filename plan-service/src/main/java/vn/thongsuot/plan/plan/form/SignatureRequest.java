package vn.thongsuot.plan.plan.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Signature;
import vn.thongsuot.plan.plan.Signature.Form;

/** Who signs and in what right, as a client writes it. */
public record SignatureRequest(
        @Nullable @Size(max = 4) List<@NotNull @Valid AuthorityRequest> authorities,
        @NotBlank @Size(max = 200) String position,
        @Nullable @Size(max = 200) String signer) {

    /** A line such as "TM. ỦY BAN NHÂN DÂN". */
    public record AuthorityRequest(
            @NotNull Form form, @NotBlank @Size(max = 200) String of) {

        public Signature.Authority toDomain() {
            return new Signature.Authority(form, of);
        }
    }

    public Signature toDomain() {
        return new Signature(Optionals.each(authorities, AuthorityRequest::toDomain), position, signer);
    }
}
