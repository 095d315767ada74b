package vn.thongsuot.documents.html;

/**
 * The layout of Nghị định 30/2020/NĐ-CP (Phụ lục I) as a style sheet, for screens, for printing from a browser and for PDF.
 * It keeps to what all three understand: no flexible boxes, which the PDF engine does not know.
 */
final class Layout {

    static final String STYLE = """
            @page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm;
              @top-center { content: counter(page); font-family: "Times New Roman", "Liberation Serif", serif; font-size: 13pt } }
            @page :first { @top-center { content: none } }
            body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 14pt; line-height: 1.3; color: #000;
              background: #fff; margin: 0 auto; max-width: 165mm }
            p { margin: 0 0 6pt; text-align: justify; text-indent: 1cm }
            a { color: inherit; text-decoration: none }
            .head p, .foot p, .title p, .annex p { margin: 0; text-align: center; text-indent: 0 }
            .issuer, .country, .distribution, .signature { display: inline-block; vertical-align: top }
            .issuer { width: 41% } .country { width: 58% }
            .head { font-size: 13pt; line-height: 1.2; text-align: center } .caps { text-transform: uppercase }
            .issuer .caps { font-size: 12pt }
            .country .name { font-size: 12pt; font-weight: bold; white-space: nowrap }
            .country .motto { font-size: 13pt; font-weight: bold; white-space: nowrap }
            .line { border-top: 1px solid #000; height: 0; margin: 1mm auto 2mm; width: 40% }
            .country .line { width: 58% } .country.party .line { width: 66% }
            .number { white-space: pre } .place { font-style: italic; white-space: pre-wrap }
            .mark { display: inline-block; border: 1px solid #000; padding: 0 3mm; margin: 2mm 1mm 0; font-size: 12pt;
              font-weight: bold }
            .about { font-size: 12pt }
            .title { margin: 6mm 0 5mm } .title h1 { font-size: 14pt; line-height: 1.3; margin: 0; text-align: center }
            .title .subject { font-weight: bold } .title .addressee, .title .further { margin-top: 6pt }
            .title .line { width: 30%; margin: 1mm auto 0 }
            .closing, .lead { page-break-after: avoid }
            .bases p { font-style: italic }
            h2, h3, h4 { font-size: 14pt; font-weight: bold; line-height: 1.3; margin: 8pt 0 6pt; text-align: justify;
              text-indent: 1cm; page-break-after: avoid }
            ul { list-style: none; margin: 0; padding: 0 }
            li { margin: 0 0 6pt; text-align: justify; text-indent: 1cm } .body li:before { content: "- " }
            table { border-collapse: collapse; width: 100%; margin: 0 0 6pt; font-size: 13pt; line-height: 1.2 }
            th, td { border: 1px solid #000; padding: 2pt 4pt; text-align: left; vertical-align: top }
            th { text-align: center } table { -fs-table-paginate: paginate } thead { display: table-header-group }
            tr { page-break-inside: avoid }
            .chart { margin: 0 0 6pt; font-size: 12pt; line-height: 1.2 } .chart p { margin: 0 0 4pt; text-indent: 0 }
            .chart .caption { font-weight: bold; text-align: center; page-break-after: avoid }
            .bar { page-break-inside: avoid; margin: 0 0 2pt }
            .bar span { display: inline-block; vertical-align: middle } .bar .label { width: 36%; text-align: right }
            .bar .room { width: 38%; margin: 0 1%; border-left: 1px solid #000 } .bar .said { width: 22%; text-align: left }
            .bar .value { border-top: 4mm solid #555; height: 0 } .bar .wanted { border: 1px dashed #000; box-sizing: border-box;
              height: 4mm }
            .note { font-style: italic; font-size: 12pt }
            .foot { margin-top: 8mm; page-break-inside: avoid; white-space: nowrap }
            .foot p, .foot li { white-space: normal }
            .distribution { width: 46%; font-size: 11pt; line-height: 1.15 }
            .distribution p { font-size: 12pt; font-weight: bold; font-style: italic; text-align: left }
            .distribution li { margin: 0; text-align: left; text-indent: 0 }
            .signature { width: 53%; font-weight: bold; font-size: 14pt } .signature .space { height: 30mm }
            .annex { margin-top: 8mm } .annex h2 { text-align: center; text-indent: 0 }
            .annex-page { page-break-before: always } .annex-page .title { margin: 0 0 5mm }
            .annex-page h2 { text-align: center; text-indent: 0; margin: 0 }
            .standing { font-family: sans-serif; font-size: 10pt; text-indent: 0; border-left: 3px solid #666; padding: 1mm 3mm;
              margin: 0 0 6mm; color: #333 }
            @media print { .standing { display: none } body { max-width: none } }
            """;

    /** For pages that follow others: the number stands on the first of them too. */
    static final String GOING_ON = """
            @page :first { @top-center { content: counter(page); font-family: "Times New Roman", "Liberation Serif", serif;
              font-size: 13pt } }
            .annex-part .title { margin: 0 0 5mm } .annex-part h2 { text-align: center; text-indent: 0; margin: 0 }
            """;

    /** For screens only; the PDF engine does not read conditions on their width. */
    static final String SCREEN = """
            @media screen { body { padding: 12mm 4mm 20mm } }
            @media screen and (max-width: 640px) { .issuer, .country, .distribution, .signature { display: block; width: auto;
              margin-bottom: 4mm } .country .name, .foot { white-space: normal } }
            """;

    private Layout() {}
}
