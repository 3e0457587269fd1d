package org.dragoman.exchange;

/** Glossary files as far as they are read without a glossary to take them in, for tests of other packages. */
public final class GlossaryReadings {
    private GlossaryReadings() {}

    /** @throws org.dragoman.web.Refusal where something is wrong with the file */
    public static int concepts(byte[] content, GlossaryImport.Format format) {
        var flaws = new FileFlaws();
        var remarks = new FileRemarks();
        var entries = format == GlossaryImport.Format.TBX
                ? new TbxReader(flaws, remarks).read(content)
                : new SheetReader(ColumnChoice.BY_HEADINGS, flaws, remarks)
                        .read(new GlossarySource(content, format))
                        .entries();
        flaws.refuseIfAny();
        return entries.size();
    }
}
