import type { ReceivingSlot } from '#libs/carriers';

/**
 * The phone number that a device's SIM receives for, or null when CARRIERS_FILE does not say it unambiguously. An
 * entry that names the device, then one that names the SIM, comes before one for any.
 * @param sim counted from 1; null when the device does not know
 */
export function receivingPhone(slots: readonly ReceivingSlot[], device: string, sim: number | null): string | null {
  const matching = slots.filter(
    (slot) =>
      (slot.device === null || slot.device === device) && (sim === null || slot.sim === null || slot.sim === sim),
  );
  const precision = (slot: ReceivingSlot) =>
    (slot.device === null ? 0 : 2) + (sim === null || slot.sim === null ? 0 : 1);
  const best = Math.max(...matching.map(precision));
  const phones = new Set(matching.filter((slot) => precision(slot) === best).map((slot) => slot.phone));
  const [phone] = phones;
  return phones.size === 1 && phone !== undefined ? phone : null;
}
