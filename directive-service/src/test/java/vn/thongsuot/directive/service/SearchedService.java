package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thongsuot.platformtest.files.PrintedPdf;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;
import vn.thongsuot.platformtest.tenants.FormFile;
import vn.thongsuot.platformtest.traces.Traces;

/** The service with what searches everything for a subject that nobody else would write. */
@ExtendWith(OutputCaptureExtension.class)
abstract class SearchedService extends RunningService {

    static final String INTAKES = "/api/v1/directives/intakes";

    @Autowired
    MongoClient store;

    @Autowired
    Infrastructure infrastructure;

    String subject = "";

    @SuppressWarnings("NullAway.Init") // set before each test
    Traces traces;

    @BeforeEach
    void aSubjectThatNobodyElseWouldWrite(CapturedOutput output) {
        subject = "zjqwx" + UUID.randomUUID().toString().replace("-", "");
        traces = new Traces(infrastructure, store, output);
    }

    void assertLeftNothing(Answer answer, String problem) {
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body().toString()).doesNotContain(subject);
        assertThat(answer.headers().map().toString()).doesNotContain(subject);
        assertThat(traces.of(subject)).isEmpty();
    }

    Answer upload(String query, byte[] bytes, String name) {
        return province.clerk()
                .upload(INTAKES + "?unit=" + province.department + query, new FormFile(name, bytes, Map.of()));
    }

    byte[] letter(String mark) {
        return PrintedPdf.of("""
                UBND TỈNH ĐỒNG NAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ CÔNG THƯƠNG | Độc lập - Tự do - Hạnh phúc
                Số: 9/SCT-NC | Đồng Nai, ngày 06 tháng 5 năm 2025
                %s
                V/v %s
                Kính gửi: Văn phòng Sở
                """.formatted(mark, subject));
    }
}
