import { X } from "lucide-react";
import { withoutPartner } from "../../recipe/axisPartners";
import { describePartner } from "../../recipe/partners";
import { IconButton } from "../controls/IconButton";
import { useApp, useAppStore } from "../store/context";
import "../../theme/between.css";

/** The recipe's partners, a line each. */
export default function PartnerLines() {
  const store = useAppStore();
  const partners = useApp(({ recipe }) => recipe.partners);
  if (partners.length === 0) {
    return (
      <p className="quiet">
        None. After a training, <em>Compare with another solution</em> among the numbers adds one.
      </p>
    );
  }
  const remove = (index: number): void => {
    const { recipe, editRecipe } = store.getState();
    editRecipe(withoutPartner(recipe, index), "partners");
  };
  return (
    <ul className="partner-lines">
      {partners.map((partner, index) => (
        <li key={JSON.stringify(partner)}>
          <span>{describePartner(partner)}</span>
          <IconButton label={`Remove ${describePartner(partner)}`} onClick={() => remove(index)}>
            <X size={14} aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}
