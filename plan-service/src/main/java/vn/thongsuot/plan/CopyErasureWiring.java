package vn.thongsuot.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.documents.attaching.ErasingCopies;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.SignedPlans;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.files.Files;

/** Lawful erasure of signed files. */
@Configuration(proxyBeanMethods = false)
class CopyErasureWiring {

    @Bean
    ErasingCopies<Plan> erasingCopies(Aggregates<Plan> plans, Access access, Files files) {
        return SignedPlans.erasing(plans, access, files);
    }
}
