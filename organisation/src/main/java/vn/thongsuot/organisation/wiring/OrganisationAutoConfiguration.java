package vn.thongsuot.organisation.wiring;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.NearestHolders;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.audit.ReadingAudit;
import vn.thongsuot.organisation.secrecy.SecretFiles;
import vn.thongsuot.platform.aggregate.RightHolders;
import vn.thongsuot.platform.audit.AuditTrail;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.platform.files.Screening;
import vn.thongsuot.platform.tenancy.TenantRegistry;

/** Keeps the copies of units and posts, lets only people with a post in, and no state secret. */
@AutoConfiguration(
        afterName = {
            "vn.thongsuot.platform.events.EventsAutoConfiguration",
            "vn.thongsuot.platform.outbox.OutboxAutoConfiguration"
        })
class OrganisationAutoConfiguration {

    private static final String CHECKED = "/api/v1/**";
    private static final String OPERATORS = "/api/v1/tenants/**";

    @Bean
    Replica<UnitCopy> unitCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("known_units", UnitCopy.class, catalogue.topic("organisation")));
    }

    @Bean
    Replica<PositionCopy> positionCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("known_positions", PositionCopy.class, catalogue.topic("positions"))
                .indexedBy("subject", NearestHolders.UNIT, NearestHolders.RIGHTS));
    }

    @Bean
    Organisation organisation(Replica<UnitCopy> unitCopies) {
        return new Organisation(unitCopies);
    }

    @Bean
    Access access(
            Organisation organisation, Replica<PositionCopy> positionCopies, TenantRegistry tenants, Clock clock) {
        return Access.over(organisation, positionCopies, tenants::isAdministrator, clock);
    }

    @Bean
    RightHolders rightHolders(
            Access access, Organisation organisation, Replica<PositionCopy> positionCopies, Clock clock) {
        return new NearestHolders(access, organisation, positionCopies, clock);
    }

    @Bean
    AuditController auditController(AuditTrail trail, Access access, Replica<PositionCopy> positionCopies) {
        return new AuditController(new ReadingAudit(trail, access, positionCopies));
    }

    @Bean
    WebMvcConfigurer postHoldersOnly(Access access) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PostHoldersOnly(access))
                        .addPathPatterns(CHECKED)
                        .excludePathPatterns(OPERATORS);
                registry.addInterceptor(new SecretParameters());
            }
        };
    }

    @Bean
    Screening secretFiles() {
        return new SecretFiles();
    }

    @Bean
    SecretTexts secretTexts() {
        return new SecretTexts();
    }
}
