package vn.thongsuot.plan.challenge.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.Beneficiary;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.InnovationType;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * A challenge as everybody may see it: the problem, and nothing of who works on it, what was decided or who offered.
 *
 * @param until last day on which offers are taken; absent for no end
 */
record OpenChallenge(
        String id,
        String unit,
        String title,
        String problem,
        String field,
        Set<InnovationType> innovationTypes,
        Set<Beneficiary> beneficiaries,
        @Nullable LocalDate until) {

    static OpenChallenge of(Versioned<Challenge> versioned) {
        var content = versioned.state().content();
        var publication = versioned.state().publication();
        return new OpenChallenge(
                versioned.id(),
                content.unit(),
                content.title(),
                content.problem(),
                content.field(),
                content.innovationTypes(),
                content.beneficiaries(),
                publication == null ? null : publication.until());
    }
}
