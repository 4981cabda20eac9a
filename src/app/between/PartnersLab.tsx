import { useApp } from "../store/context";
import { AddPartner } from "./AddPartner";
import { Averages } from "./Averages";
import { PartnerFigure } from "./PartnerFigure";

/** What lies between the run and other solutions, and ways to another one. */
export default function PartnersLab() {
  const reports = useApp(({ run }) => run.partners);
  return (
    <>
      {reports.map((report, index) => (
        <PartnerFigure key={JSON.stringify(report.settings)} report={report} index={index} />
      ))}
      <Averages />
      <AddPartner />
    </>
  );
}
