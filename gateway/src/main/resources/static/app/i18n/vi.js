import data from './vi-data.js';
import datasets from './vi-datasets.js';
import reading from './vi-reading.js';
import proof from './vi-proof.js';
import papers from './vi-papers.js';
import rights from './vi-rights.js';
import registers from './vi-registers.js';
import offers from './vi-offers.js';
import organisation from './vi-organisation.js';
import urgency from './vi-urgency.js';
import urging from './vi-urging.js';
import planlife from './vi-planlife.js';
import deeds from './vi-deeds.js';
import photos from './vi-photos.js';
import issuing from './vi-issuing.js';
import words from './vi-words.js';
import pages from './vi-pages.js';
import tasks from './vi-tasks.js';
import acts from './vi-acts.js';
import drafting from './vi-drafting.js';
import selfcheck from './vi-selfcheck.js';
import regimes from './vi-definitions.js';
import recommend from './vi-recommend.js';
import workfile from './vi-workfile.js';

/** Tiếng Việt: mọi chữ trên các trang. Cùng khóa với en.js. */
export default {
  ...data,
  ...datasets,
  ...proof,
  ...papers,
  ...rights,
  ...registers,
  ...issuing,
  ...urgency,
  ...urging,
  ...drafting,
  ...selfcheck,
  ...regimes,
  ...recommend,
  ...workfile,
  ...planlife,
  ...deeds,
  ...photos,
  'loading': 'Đang mở…',
  'deadline': 'Hạn',
  'place.work': 'Việc của tôi', 'place.directives': 'Văn bản', 'place.activities': 'Hoạt động', 'place.plans': 'Kế hoạch', 'place.follow': 'Theo dõi', 'place.reports': 'Báo cáo',
  'shell.skip': 'Đến nội dung', 'shell.places': 'Các phần', 'shell.language': 'English', 'shell.out': 'Đăng xuất',
  'signedOut.title': 'Phiên làm việc đã hết', 'signedOut.text': 'Những gì bạn đang viết vẫn được giữ. Hãy đăng nhập lại để làm tiếp.', 'signedOut.in': 'Đăng nhập lại',
  'notFound.title': 'Không có trang này', 'notFound.text': 'Địa chỉ này không dẫn đến trang nào.',
  'action.again': 'Thử lại', 'action.print': 'In', 'action.back': 'Quay lại',
  'problem.unknown': 'Có lỗi', 'problem.offline': 'Không có kết nối', 'problem.offline.detail': 'Không gọi được máy chủ. Kiểm tra mạng rồi thử lại; những gì đã viết vẫn còn.',
  'problem.passing': 'Một lúc nữa thường sẽ được. Hãy thử lại.', 'problem.trace': 'Mã để hỏi người vận hành:',
  'list.cut': 'Có danh sách dài hơn 2.000 mục. Trang này chỉ dùng 2.000 mục đầu; những mục sau đó không hiện ở đây.',
  'filter.words': 'Tìm theo chữ', 'filter.all': 'Tất cả', 'filter.count': '{n} kết quả',
  'form.optional': '(không bắt buộc)', 'form.choose': '– chọn –', 'form.missing': 'Cần điền mục này.', 'form.wrong': 'Mục này chưa đúng.',
  'form.date': 'Ngày/tháng/năm, ví dụ 05/02/2026', 'form.date.partial': 'Ngày/tháng/năm; có thể chỉ ghi tháng/năm hoặc năm', 'form.date.wrong': 'Không có ngày này. Viết như 05/02/2026.', 'form.calendar': 'Chọn trên lịch',
  'form.number.wrong': 'Cần một số, ví dụ 1.500 hoặc 1,5.', 'form.restored': 'Đây là bản đang viết dở lần trước.', 'form.discard': 'Bỏ và viết lại', 'form.sending': 'Đang gửi…',
  'document.unnamed': 'Văn bản chưa có số', 'document.preview': 'Xem trước bản in', 'document.alone': 'Mở riêng',
  'signed.title': 'Bản ký số', 'signed.no': 'Bản nháp, chưa ký số', 'signed.yes': 'Đã có bản ký số', 'signed.none': 'Tải bản PDF về, ký số bằng phần mềm của cơ quan rồi đính kèm lại. Đến lúc đó tài liệu này vẫn là bản nháp.', 'signed.attach': 'Đính kèm tệp PDF đã ký', 'signed.once': 'Chỉ đính kèm được một lần; tệp được giữ nguyên từng byte.', 'signed.sure': 'Đính kèm {name} làm bản ký số? Việc này không đổi lại được.',
  'signed.unnamed': 'Chữ ký không ghi tên', 'signed.covers': 'Chữ ký bao trùm toàn bộ tệp.', 'signed.coversNot': 'Không chữ ký nào bao trùm toàn bộ tệp.', 'signed.notJudged': 'Nền tảng không kiểm tra chứng thư số.', 'signed.download': 'Tải bản ký số',
  'decision.return': 'Trả lại', 'decision.remarks': 'Cần sửa gì',

  'work.title': 'Việc của tôi', 'work.letters': 'Văn bản chưa tiếp nhận', 'work.remarks': 'Văn bản đang xử lý', 'work.tasks': 'Nhiệm vụ', 'work.plans': 'Kế hoạch cần viết tiếp',
  'work.plansToApprove': 'Kế hoạch chờ bạn duyệt', 'work.plansWaiting': 'Kế hoạch đang trình duyệt', 'work.reports': 'Báo cáo cần viết tiếp', 'work.reportsToSend': 'Báo cáo đã duyệt, chưa gửi', 'work.reportsArrived': 'Báo cáo gửi đến, chưa xác nhận', 'work.reportsToApprove': 'Báo cáo chờ bạn duyệt', 'work.reportsWaiting': 'Báo cáo đang trình duyệt',
  'work.nothing': 'Không có việc nào đang chờ bạn.', 'work.noPost': 'Bạn chưa được giao vị trí nào. Hãy nhờ quản trị của cơ quan thêm bạn vào một vị trí.',

  'directives.title': 'Văn bản', 'directives.direction': 'Chiều', 'directives.none': 'Không có văn bản nào như vậy.',
  'directive.kind': 'Loại', 'directive.issuer': 'Cơ quan ban hành', 'directive.date': 'Ngày ban hành', 'directive.state': 'Trạng thái', 'directive.lacks': 'Còn thiếu:',
  'directive.files': 'Tệp', 'directive.original': 'Bản gốc', 'directive.tasks': 'Nhiệm vụ', 'directive.tasks.none': 'Chưa có nhiệm vụ nào được ghi.',
  'directive.recipients': 'Nơi nhận', 'directive.recipients.none': 'Văn bản này không gửi đến đơn vị nào.', 'directive.up': 'Dựa trên', 'directive.up.none': 'Không dẫn văn bản nào.',
  'directive.down': 'Văn bản thực hiện', 'directive.down.none': 'Chưa có văn bản nào dựa trên văn bản này.', 'directive.level': 'cách {n} bậc',
  'directive.plans': 'Kế hoạch thực hiện', 'directive.plans.none': 'Chưa có kế hoạch nào.', 'directive.deeds': 'Hoạt động', 'directive.deeds.none': 'Chưa có hoạt động nào.', 'directive.reports': 'Báo cáo', 'directive.reports.none': 'Chưa có báo cáo nào.',
  'directive.figures': 'Số liệu', 'figures.incomplete': 'Số liệu chưa đầy đủ: còn thay đổi đang được cộng vào.', 'figures.indicator': 'Chỉ tiêu', 'figures.value': 'Giá trị', 'figures.measure': 'Đơn vị tính', 'figures.deeds': 'Số hoạt động', 'figures.none': 'Chưa có số liệu',

  'assignment.receive': 'Tiếp nhận', 'assignment.complete': 'Đã xử lý xong', 'assignment.result': 'Kết quả', 'assignment.others': 'Văn bản này đang do người khác xử lý; bạn chỉ xem được.', 'assignment.letter': 'Xem văn bản', 'assignment.unit': 'Đơn vị nhận', 'assignment.part': 'Vai trò', 'assignment.handler': 'Đang ở', 'assignment.why': 'Lý do trả lại',
  'assignment.receivedAt': 'Tiếp nhận ngày', 'assignment.history': 'Quá trình xử lý',
  'remark.title': 'Bút phê', 'remark.write': 'Ghi bút phê', 'remark.again': 'Ghi bút phê khác', 'remark.text': 'Ý kiến chỉ đạo', 'remark.lead': 'Đơn vị chủ trì', 'remark.coordinators': 'Đơn vị phối hợp', 'remark.deadline': 'Hạn xử lý', 'remark.send': 'Lưu bút phê', 'remark.before': 'chậm nhất ngày {date}',
  'forward.title': 'Chuyển xử lý', 'forward.unit': 'Chuyển đến', 'forward.position': 'Người xử lý', 'forward.whole': 'cả đơn vị', 'forward.note': 'Lời nhắn', 'forward.send': 'Chuyển',
  'giveBack.title': 'Văn bản không thuộc đơn vị này?', 'giveBack.reason': 'Lý do trả lại', 'giveBack.send': 'Trả lại nơi gửi',

  'receive.start': 'Vào sổ văn bản đến', 'receive.title': 'Vào sổ văn bản đến', 'receive.file': 'Tệp PDF, DOCX hoặc gói tin edXML của văn bản', 'receive.file.take': 'Chọn tệp', 'receive.file.hint': 'Máy đọc tệp và điền giúp; bạn xem lại rồi mới lưu. Không tải lên văn bản mật.',
  'receive.reading': 'Đang đọc tệp…', 'receive.byHand': 'Nhập tay, không có tệp', 'receive.proposed': 'Máy điền giúp từ tệp. Hãy đối chiếu với văn bản bên cạnh trước khi lưu.', 'receive.noText': 'Tệp này là bản quét, không có chữ để đọc. Tệp đã được giữ; hãy nhập tay.',
  'receive.preview': 'Tệp đã tải lên', 'receive.original': 'Mở tệp', 'receive.system': 'Hệ thống', 'receive.kind': 'Loại văn bản', 'receive.symbol': 'Số, ký hiệu', 'receive.symbol.hint': 'Như in trên văn bản, ví dụ 572/SCT-KHTCTH', 'receive.date': 'Ngày ban hành', 'receive.issuer': 'Cơ quan ban hành', 'receive.issuer.other': 'Cơ quan khác (ghi tên)',
  'receive.subject': 'Trích yếu', 'receive.recipients': 'Đơn vị nhận', 'receive.deadline': 'Hạn', 'receive.citations': 'Văn bản được dẫn', 'receive.citation.find': 'Văn bản này là', 'receive.citation.unknown': 'chưa có trong sổ', 'receive.tasks': 'Nhiệm vụ máy đọc được', 'receive.tasks.hint': 'Đánh dấu những việc cần giao; sửa lời nếu cần.', 'receive.task.title': 'Nội dung', 'receive.task.take': 'Giao việc này',
  'receive.secrecy': 'Độ mật', 'receive.secrecy.none': 'không mật', 'receive.secrecy.hint': 'Văn bản mật chỉ ghi số, ký hiệu; không ghi trích yếu, không giữ tệp.',
  'receive.save': 'Vào sổ', 'receive.another': 'Chọn tệp khác', 'receive.noRight': 'Vị trí của bạn không có quyền vào sổ văn bản.', 'receive.registeredBefore': 'Gói tin này đã vào sổ: mở văn bản', 'receive.tasksFailed': 'Văn bản đã vào sổ, nhưng có nhiệm vụ chưa lưu được. Hãy thử lại.',

  'record.start': 'Ghi hoạt động', 'record.title': 'Ghi hoạt động', 'record.kind': 'Loại hoạt động', 'record.what': 'Đã làm gì', 'record.when': 'Ngày', 'record.unit': 'Đơn vị', 'record.directive': 'Thực hiện văn bản', 'record.noDirective': 'không theo văn bản nào',
  'record.indicator': 'Số liệu', 'record.noCount': 'không có số', 'record.count': 'Bao nhiêu', 'record.more': 'Thêm nơi, nội dung, trạng thái', 'record.place': 'Nơi', 'record.content': 'Nội dung', 'record.state': 'Trạng thái', 'record.save': 'Lưu',
  'record.noRight': 'Vị trí của bạn không có quyền ghi hoạt động.', 'record.savedWithoutPhoto': 'Hoạt động đã lưu, nhưng ảnh chưa gửi được. Bấm lại để gửi ảnh; hoạt động không bị ghi hai lần.', 'record.photosAgain': 'Gửi lại ảnh', 'record.done': 'Đã ghi.', 'record.another': 'Ghi hoạt động khác',
  'photo.title': 'Ảnh', 'photo.take': 'Chụp hoặc chọn ảnh', 'photo.working': 'Đang thu nhỏ ảnh…', 'photo.nth': 'Ảnh {n}', 'photo.of': 'Ảnh của: {title}', 'photo.drop': 'Bỏ ảnh này', 'photo.sending': 'Đang gửi ảnh', 'photo.send': 'Gửi ảnh',
  'activities.title': 'Hoạt động', 'activities.none': 'Chưa ghi hoạt động nào.', 'activity.undated': 'chưa rõ ngày', 'activity.correct': 'Sửa', 'activity.reason': 'Vì sao sửa', 'activity.save': 'Lưu bản sửa', 'activity.corrections': 'Các lần sửa', 'activity.corrected': 'Sửa lúc {at}, thành phiên bản {version}', 'activity.withdraw': 'Rút lại', 'activity.withdraw.sure': 'Rút lại hoạt động này? Việc này không hoàn lại được; số liệu sẽ không tính nó nữa.',

  'plans.title': 'Kế hoạch', 'plans.none': 'Chưa có kế hoạch nào.', 'plan.start': 'Lập kế hoạch', 'plan.noRight': 'Vị trí của bạn không có quyền lập kế hoạch.', 'plan.from': 'Bắt đầu từ', 'plan.from.template': 'Mẫu', 'plan.from.blank': 'Các mục thường có', 'plan.from.copy': 'Chép từ',
  'plan.unit': 'Đơn vị', 'plan.answers': 'Thực hiện văn bản', 'plan.noDirective': 'không theo văn bản nào', 'plan.subject': 'Kế hoạch về việc gì', 'plan.subject.hint': 'Ví dụ: Hưởng ứng Ngày Chuyển đổi số quốc gia năm 2026', 'plan.symbol': 'Ký hiệu', 'plan.symbol.hint': 'Phần sau số, ví dụ /KH-UBND', 'plan.place': 'Địa danh', 'plan.make': 'Tạo bản dự thảo',
  'plan.edit': 'Viết kế hoạch', 'plan.number': 'Số, ký hiệu', 'plan.date': 'Ngày ban hành', 'plan.bases': 'Căn cứ', 'plan.returnedFor': 'Bị trả lại:', 'plan.lookAgain': 'Nên xem lại (vẫn trình được):', 'plan.submit': 'Trình duyệt', 'plan.waiting': 'Đang chờ lãnh đạo duyệt.',
  'plan.approve': 'Duyệt kế hoạch', 'plan.approve.hint': 'Số và ngày có thể để trống và ghi sau.', 'plan.numberGiven': 'Số do văn thư cấp', 'plan.drawNumber': 'Lấy số tiếp theo trong sổ', 'plan.from.day': 'Từ ngày', 'plan.to.day': 'Đến ngày', 'plan.reportDeadline': 'Hạn báo cáo', 'plan.sections': 'Các mục', 'plan.save': 'Lưu và xem bản in', 'plan.changedMeanwhile': 'Kế hoạch đã được sửa ở nơi khác từ khi bạn viết bản dở này.',
  'plan.campaign': 'Đợt', 'plan.noCampaign': 'không theo đợt nào', 'plan.takeTemplate': 'Mẫu có sẵn',
  'outline.add': 'Thêm mục', 'outline.addInside': 'Thêm mục con', 'outline.untitled': 'Mục chưa có tên', 'outline.title': 'Tên mục', 'outline.text': 'Nội dung', 'outline.paragraph': 'Thêm đoạn', 'outline.up': 'Lên trên', 'outline.drop': 'Bỏ mục này', 'outline.asks': 'Mục này yêu cầu', 'outline.asksNothing': 'không yêu cầu gì', 'outline.lead': 'Chủ trì',

  'follow.title': 'Theo dõi', 'follow.open': 'Theo dõi thực hiện', 'follow.choose': 'Chọn văn bản để xem ai chưa tiếp nhận, chưa có kế hoạch, chưa báo cáo.', 'follow.none': 'Chưa có văn bản nào được gửi đi.', 'follow.recipients': 'nơi nhận: {n}', 'follow.filter': 'Hiện', 'follow.missing.RECEIPT': 'Chưa tiếp nhận', 'follow.missing.PLAN': 'Chưa có kế hoạch', 'follow.missing.REPORT': 'Chưa báo cáo',
  'follow.order': 'STT', 'follow.unit': 'Đơn vị', 'follow.receipt': 'Tiếp nhận', 'follow.plan': 'Kế hoạch', 'follow.report': 'Báo cáo', 'follow.contact': 'Liên hệ', 'follow.noContact': 'chưa có số điện thoại', 'follow.allDone': 'Không còn đơn vị nào thiếu mục này.', 'follow.nobody': 'Văn bản này không gửi đến đơn vị nào.', 'follow.printed': 'Tình hình đến ngày {day}',
  'follow.count.recipients': 'Nơi nhận', 'follow.count.received': 'đã tiếp nhận', 'follow.count.planned': 'đã có kế hoạch', 'follow.count.reported': 'đã báo cáo', 'follow.count.silent': 'chưa trả lời',

  'reports.title': 'Báo cáo', 'reports.none': 'Chưa có báo cáo nào.', 'report.start': 'Lập báo cáo', 'report.noRight': 'Vị trí của bạn không có quyền lập báo cáo.', 'report.titleOf': 'Báo cáo kết quả {subject}', 'report.directive': 'Báo cáo về văn bản', 'report.from': 'Từ ngày', 'report.to': 'Đến ngày', 'report.title': 'Tên báo cáo', 'report.unit': 'Đơn vị lập', 'report.recipient': 'Gửi đến', 'report.kind': 'Loại báo cáo', 'report.scope': 'Nội dung của', 'report.scope.own': 'đơn vị lập', 'report.outline': 'Đề cương', 'report.period': 'Kỳ báo cáo',
  'report.nothing': 'Không phát sinh', 'report.nothing.hint': 'Trong kỳ không có việc gì để báo cáo. Đây là một câu trả lời, khác với chưa báo cáo.', 'report.nothing.sure': 'Trả lời ‘không phát sinh’ cho {letter}, kỳ {period}, đơn vị {unit}? Câu trả lời được trình lãnh đạo duyệt ngay.', 'report.nothing.why': 'Vì sao', 'report.make': 'Soạn dự thảo', 'report.makeNothing': 'Soạn trả lời', 'report.generated': 'Máy soạn từ số liệu',
  'report.write': 'Phần tự viết', 'report.silent': 'Chưa trả lời:', 'report.write.hint': 'Phần máy soạn có vạch bên trái trong bản xem trước; muốn đổi thì sửa hoạt động.', 'report.narrative': 'Nội dung', 'report.save': 'Lưu', 'report.saved': 'Đã lưu.', 'report.strengths': 'Ưu điểm', 'report.limitations': 'Tồn tại, hạn chế', 'report.recommendations': 'Đề xuất, kiến nghị',
  'report.row.title': 'Tiêu đề', 'report.row.text': 'Nội dung', 'report.row.cause': 'Nguyên nhân', 'report.row.addressee': 'Đối với', 'report.row.verb': 'Động từ', 'report.row.add': 'Thêm', 'report.row.drop': 'Bỏ',
  'report.submit': 'Trình duyệt', 'report.submit.hint': 'Phần đang viết được lưu rồi mới trình.', 'report.approve': 'Duyệt và khóa', 'report.approve.hint': 'Sau khi duyệt, nội dung không đổi nữa; sửa về sau hiện bên cạnh.', 'report.section': 'Mục cần sửa', 'report.section.whole': 'cả báo cáo', 'report.section.returned': 'cần sửa', 'report.returnedFor': 'Bị trả lại', 'report.beingWritten': 'Báo cáo đang được soạn.', 'report.waiting': 'Đang chờ lãnh đạo duyệt.',
  'report.send': 'Gửi báo cáo', 'report.send.hint': 'Gửi đến {unit}.', 'report.sent': 'Đã gửi', 'report.arrived': 'Nơi nhận đã nhận', 'report.sentBack': 'Nơi nhận trả lại', 'report.successor': 'Mở bản dự thảo để sửa', 'report.supersedes': 'Thay cho', 'report.supersedes.show': 'Báo cáo đã bị trả lại', 'report.sendBack': 'Trả lại nơi lập', 'report.sendBack.hint': 'Bản đã duyệt giữ nguyên; nơi lập có một bản dự thảo mới để sửa.', 'report.send.sure': 'Gửi báo cáo đến {unit}? Chỉ gửi được một lần.', 'report.send.unsigned': 'Báo cáo chưa có bản ký số.', 'report.receive': 'Xác nhận đã nhận báo cáo', 'report.frozen': 'Đã khóa lúc', 'report.hash': 'Mã băm', 'report.changedSince': 'Từ khi duyệt đã có thay đổi:',
  ...offers,
  ...organisation,
  ...words,
  ...pages,
  ...tasks,
  ...acts,
  ...reading,
};
