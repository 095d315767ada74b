package vn.thongsuot.directive.digest.messaging;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.directive.digest.Digesting;
import vn.thongsuot.directive.digest.Mails;
import vn.thongsuot.directive.digest.ReportReminderCopy;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantRounds;

/** Mails go out by SMTP; without a server nothing is looked at. */
@Configuration(proxyBeanMethods = false)
class DigestMessaging {

    @Bean
    Mails mails(MailSender sender, DigestSettings settings) {
        return (to, subject, text) -> {
            var mail = new SimpleMailMessage();
            mail.setFrom(settings.from());
            mail.setTo(to);
            mail.setSubject(subject);
            mail.setText(text);
            sender.send(mail);
        };
    }

    @Bean
    Replica<ReportReminderCopy> knownReportReminders(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(
                ReplicaKind.of("known_report_reminders", ReportReminderCopy.class, catalogue.topic("report-reminders"))
                        .indexedBy("on"));
    }

    @Bean
    TenantRounds digestRounds(
            Digesting digesting,
            TenantDatabases tenants,
            DigestSettings settings,
            @Value("${spring.mail.host}") String server) {
        return new TenantRounds(
                "digest",
                settings.look(),
                tenants::tenants,
                tenant -> server.isBlank() ? 0 : digesting.send(tenant, settings.hour()));
    }
}
