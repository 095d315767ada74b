package vn.thongsuot.directive.dataanswer;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/** Makes one empty answer for each recipient of a request, all in one write; those made before stay as they are. */
public final class MakingAnswers {

    private static final String SERVICE = "directive-service";

    private final Aggregates<DataAnswer> answers;
    private final Clock clock;

    public MakingAnswers(Aggregates<DataAnswer> answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Bears being called again for the same request, also with recipients added.
     *
     * @param at when the request went out to them
     * @param cause id of the event that told of it
     * @return how many were new
     */
    public int make(TenantId tenant, String request, Collection<String> recipients, Instant at, String cause) {
        var made = new LinkedHashMap<String, DataAnswer>();
        recipients.forEach(
                unit -> made.put(DataAnswer.idOf(tenant, request, unit), DataAnswer.made(request, unit, at)));
        return made.isEmpty()
                ? 0
                : answers.createAll(Command.ofService(tenant, SERVICE, clock.instant(), cause), made, DataAnswer.MADE);
    }
}
